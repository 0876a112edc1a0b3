import type { ShownPanel } from '../../../platform/web/index.ts'
import { EmptyState, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { themaName, themaVraag } from '../model/names.ts'
import { themas, type Thema } from '../model/thema.ts'
import { themaTexts } from '../texts/thema.ts'

interface ThemaModel {
  thema: Thema
  /** Points, figures and what other rooms have under this theme. */
  panels: ShownPanel[]
}

export function ThemaPage({ model: { thema, panels } }: { model: ThemaModel }) {
  const { lang } = usePage()
  const t = themaTexts(lang)
  return (
    <>
      <Heading level={1}>{themaName(thema, lang)}</Heading>
      <Paragraph>{t.vraag(themas.indexOf(thema) + 1)}</Paragraph>
      <Paragraph lead>{themaVraag(thema, lang)}</Paragraph>
      {panels.length === 0 && <EmptyState title={t.geen}>{t.geenUitleg}</EmptyState>}
      {panels.map(({ name, View }) => (
        <View key={name} />
      ))}
      <Paragraph>
        <Link href="/themas">{t.alle}</Link>
      </Paragraph>
    </>
  )
}
