import { type Panel, panel, type Rq } from '../../../platform/web/index.ts'
import { Alert, ButtonLink, Card, CardGrid, Heading, usePage } from '../../../ui/index.ts'
import type { Stand } from '../model/stand.ts'
import { listOwnPartijen } from '../store/codepartij.ts'
import { listOfOrganisatie, listOwnGesprekken, listOwnOrganisaties } from '../store/own-gesprekken.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { wervenTexts } from '../texts/werven.ts'
import { StandStatus } from './stand-status.tsx'

interface Entry {
  id: string
  naam: string
  stand: Stand
  regioNaam: string
  href: string
}

interface Model {
  /** Gesprekken of the own organisation that nobody leads today. */
  withoutLeader: Entry[]
  /** Batches of codes that this person hands out. */
  partijen: number
  own: Entry[]
  organisaties: { id: string; naam: string; gesprekken: Entry[] }[]
}

function MyGesprekken({ model }: { model: Model }) {
  const { lang } = usePage()
  const t = texts(lang).account
  const { lijst, title } = wervenTexts(lang)
  return (
    <section>
      {model.withoutLeader.length > 0 && <WithoutLeader entries={model.withoutLeader} />}
      {model.partijen > 0 && (
        <>
          <Heading level={2}>{lijst.account}</Heading>
          <CardGrid>
            <Card title={title.werven} href="/werven">
              <p>{lijst.lead}</p>
            </Card>
          </CardGrid>
        </>
      )}
      {model.own.length > 0 && (
        <>
          <Heading level={2}>{t.own}</Heading>
          <Cards entries={model.own} />
        </>
      )}
      {model.organisaties.map(({ id, naam, gesprekken }) => (
        <section key={id}>
          <Heading level={2}>{t.ofOrganisation(naam)}</Heading>
          <Cards entries={gesprekken} />
          <ButtonLink href={`/organisatie/${id}/gesprek-starten`} kind="secondary">
            {t.start}
          </ButtonLink>
        </section>
      ))}
    </section>
  )
}

/** On top: without a facilitator nobody answers the phone. */
function WithoutLeader({ entries }: { entries: Entry[] }) {
  const t = startenTexts(usePage().lang).zonder
  return (
    <>
      <Heading level={2}>{t.titel}</Heading>
      <Alert kind="warning">{t.text}</Alert>
      <CardGrid>
        {entries.map(({ id, naam, regioNaam }) => (
          <Card key={id} title={naam} href={`/gesprek/${id}/mensen`}>
            <p>
              {regioNaam}. {t.kies}.
            </p>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}

function Cards({ entries }: { entries: Entry[] }) {
  return (
    <CardGrid>
      {entries.map(({ id, naam, stand, regioNaam, href }) => (
        <Card key={id} title={naam} href={href} status={<StandStatus stand={stand} />}>
          <p>{regioNaam}</p>
        </Card>
      ))}
    </CardGrid>
  )
}

/** Where each role begins: the desk, the participants, the people who work on it. */
async function load(rq: Rq): Promise<Model | null> {
  const partijen = (await listOwnPartijen(rq.db, rq.filter)).length
  const own = (await listOwnGesprekken(rq.db, rq.filter)).map(({ leads, ...gesprek }) => ({
    ...gesprek,
    href: `/gesprek/${gesprek.id}/${leads ? (gesprek.stand === 'opzet' ? 'opzet' : 'beheer') : 'deelnemers'}`,
  }))
  const organisaties = []
  const withoutLeader: Entry[] = []
  for (const { id, naam } of await listOwnOrganisaties(rq.db, rq.filter)) {
    const gesprekken = await listOfOrganisatie(rq.db, id)
    for (const { isLed, ...one } of gesprekken)
      if (!isLed) withoutLeader.push({ ...one, href: `/gesprek/${one.id}/mensen` })
    organisaties.push({
      id,
      naam,
      gesprekken: gesprekken
        .filter(({ id: gesprekId }) => own.every((one) => one.id !== gesprekId))
        .map((one) => ({ ...one, href: `/gesprek/${one.id}/mensen` })),
    })
  }
  if (own.length === 0 && organisaties.length === 0 && partijen === 0) return null
  return { own, organisaties, partijen, withoutLeader }
}

export const accountPanel: Panel = panel('mijn-account', 'gesprek', load, MyGesprekken)
