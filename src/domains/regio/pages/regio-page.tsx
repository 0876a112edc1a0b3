import { inLang } from '../../../platform/text/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import { Alert, Heading, Link, Paragraph, Status, usePage } from '../../../ui/index.ts'
import type { BetwisteGemeente } from '../model/plaatsing.ts'
import type { Bron } from '../store/load-bronnen.ts'
import type { RegioRecord } from '../store/load-regio-pagina.ts'
import { texts } from '../texts/index.ts'
import { BetwisteGemeenten } from './betwiste-gemeenten.tsx'
import { Bronnen } from './bronnen.tsx'
import { Gemeenten } from './gemeenten.tsx'
import { OverRegio } from './over-regio.tsx'

interface RegioModel {
  regio: RegioRecord
  provincies: string[]
  gemeenten: { naam: string; provincie: string }[]
  betwist: BetwisteGemeente[]
  bronnen: Bron[]
  voorgangers: { naam: string; slug: string }[]
  panels: ShownPanel[]
}

export function RegioPage({ model }: { model: RegioModel }) {
  const t = inLang(texts, usePage().lang)
  const { regio, provincies, gemeenten, bronnen } = model
  return (
    <>
      {regio.verzonnen && <Status kind="neutral">{t.verzonnen}</Status>}
      <Heading level={1}>{regio.naam}</Heading>
      {regio.opgevolgdDoor === null ? (
        gemeenten.length > 0 && (
          <Paragraph lead>{t.regioLead(gemeenten.length, gemeenten.length + model.betwist.length)}</Paragraph>
        )
      ) : (
        <Alert kind="info" title={t.opgegaanTitel}>
          <Paragraph>
            {t.opgegaan} <Link href={`/regio/${regio.opgevolgdDoor.slug}`}>{regio.opgevolgdDoor.naam}</Link>.
          </Paragraph>
        </Alert>
      )}
      <Gemeenten {...model} bestaatNog={regio.opgevolgdDoor === null} />
      {model.panels.map(({ name, View }) => (
        <View key={name} />
      ))}
      <BetwisteGemeenten gemeenten={model.betwist} bronnen={bronnen} slug={regio.slug} />
      <OverRegio {...regio} provincies={provincies} voorgangers={model.voorgangers} />
      <Bronnen bronnen={bronnen} />
    </>
  )
}
