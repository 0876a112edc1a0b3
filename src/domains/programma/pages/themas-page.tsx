import { inLang } from '../../../platform/text/index.ts'
import { Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { themaName, themaVraag } from '../model/names.ts'
import type { Thema } from '../model/thema.ts'
import { texts } from '../texts/index.ts'

export function ThemasPage({ model: { themas } }: { model: { themas: readonly Thema[] } }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  return (
    <>
      <Heading level={1}>{t.themasTitle}</Heading>
      <Paragraph lead>{t.themasLead}</Paragraph>
      {themas.map((thema, index) => (
        <section key={thema}>
          <Heading level={2} id={thema}>
            {`${index + 1}. `}
            <Link href={`/themas/${thema}`}>{themaName(thema, lang)}</Link>
          </Heading>
          <Paragraph>{themaVraag(thema, lang)}</Paragraph>
        </section>
      ))}
      <Paragraph>{t.themasBron}</Paragraph>
    </>
  )
}
