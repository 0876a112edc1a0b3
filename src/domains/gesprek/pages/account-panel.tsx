import { type Panel, panel, type Rq } from '../../../platform/web/index.ts'
import { ButtonLink, Card, CardGrid, Heading, usePage } from '../../../ui/index.ts'
import type { Stand } from '../model/stand.ts'
import { listOfOrganisatie, listOwnGesprekken, listOwnOrganisaties } from '../store/own-gesprekken.ts'
import { texts } from '../texts/index.ts'
import { StandStatus } from './stand-status.tsx'

interface Entry {
  id: string
  naam: string
  stand: Stand
  regioNaam: string
  href: string
}

interface Model {
  own: Entry[]
  organisaties: { id: string; naam: string; gesprekken: Entry[] }[]
}

function MyGesprekken({ model }: { model: Model }) {
  const t = texts(usePage().lang).account
  return (
    <section>
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
  const own = (await listOwnGesprekken(rq.db, rq.filter)).map(({ leads, ...gesprek }) => ({
    ...gesprek,
    href: `/gesprek/${gesprek.id}/${leads ? 'beheer' : 'deelnemers'}`,
  }))
  const organisaties = []
  for (const { id, naam } of await listOwnOrganisaties(rq.db, rq.filter)) {
    const gesprekken = await listOfOrganisatie(rq.db, id)
    organisaties.push({
      id,
      naam,
      gesprekken: gesprekken
        .filter(({ id: gesprekId }) => own.every((one) => one.id !== gesprekId))
        .map((one) => ({ ...one, href: `/gesprek/${one.id}/mensen` })),
    })
  }
  return own.length === 0 && organisaties.length === 0 ? null : { own, organisaties }
}

export const accountPanel: Panel = panel('mijn-account', 'gesprek', load, MyGesprekken)
