import { inLang } from '../../../platform/text/index.ts'
import { Alert, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { apart, type Reeks } from '../model/reeks.ts'
import { texts } from '../texts/index.ts'
import { BronRegel } from './bron-regel.tsx'
import { ReeksGrafiek } from './reeks-grafiek.tsx'

export function CijfersPage({ model: { reeksen } }: { model: { reeksen: Reeks[] } }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  const perioden = [...new Set(reeksen.flatMap(apart).map(({ periode }) => periode))]
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Alert kind="info" title={t.geenRegioTitel}>
        {t.geenRegio}
      </Alert>
      {perioden.length > 0 && <Paragraph>{t.apartOverzicht(perioden)}</Paragraph>}
      {reeksen.map((reeks) => (
        <section key={reeks.code}>
          <Heading level={2}>{inLang(reeks.naam, lang)}</Heading>
          <ReeksGrafiek reeks={reeks} />
          <BronRegel reeks={reeks} />
          <Paragraph>
            <Link href={`/cijfers/${reeks.code}`}>{t.meerOver(inLang(reeks.naam, lang))}</Link>
          </Paragraph>
        </section>
      ))}
    </>
  )
}
