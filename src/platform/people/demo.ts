import { sql } from 'kysely'
import type { DemoPart } from '../web/index.ts'
import { stelselScope } from '../access/index.ts'
import { people } from './store/tables.ts'

const id = (end: string) => `00000000-0000-4000-8000-0000000000${end}`

/** Everybody here is invented, and so is every organisation; the names say so. */
export const demoOrganisations = { samen: id('c1'), rivier: id('c2') }

export const demoCast = {
  fenna: { id: id('d1'), name: 'Fenna Voorbeeld', mail: 'fenna@voorbeeld.invalid' },
  bram: { id: id('d2'), name: 'Bram Verzonnen', mail: 'bram@voorbeeld.invalid' },
  yusuf: { id: id('d3'), name: 'Yusuf Bedacht', mail: 'yusuf@voorbeeld.invalid' },
  wil: { id: id('d4'), name: 'Wil Vroeger', mail: 'wil@voorbeeld.invalid' },
  roos: { id: id('d5'), name: 'Roos Fictief', mail: 'roos@voorbeeld.invalid' },
  sjaan: { id: id('d6'), name: 'Sjaan Systeem', mail: 'sjaan@voorbeeld.invalid' },
  petra: { id: id('d9'), name: 'Petra Projectvoorbeeld', mail: 'petra@voorbeeld.invalid' },
  joke: { id: id('da'), name: 'Joke Zogenaamd', mail: 'joke@voorbeeld.invalid' },
} as const

export const demo: DemoPart = async ({ db, today }) => {
  const tables = people(db)
  await tables
    .insertInto('people.organisation')
    .values([
      organisation(demoOrganisations.samen, 'Voorbeeldorganisatie Samen (verzonnen)', today),
      organisation(demoOrganisations.rivier, 'Voorbeeldorganisatie Rivier (verzonnen)', today),
    ])
    .execute()
  for (const { id, name, mail } of Object.values(demoCast)) {
    await tables.insertInto('people.person').values({ id, display_name: name, invented: true }).execute()
    await tables
      .insertInto('people.contact_address')
      .values({ id, person_id: id, kind: 'mail', value: mail })
      .execute()
    await sql`insert into auth."user" (id, name, email, "emailVerified", "updatedAt", "personId")
      values (${id}, ${name}, ${mail}, true, now(), ${id})`.execute(db)
  }
  const role = {
    organisation_id: null,
    until_day: null,
    granted_by: null,
    from_day: sql<string>`${today}::date - 500`,
  }
  await tables
    .insertInto('people.role')
    .values([
      {
        ...role,
        id: id('e1'),
        person_id: demoCast.sjaan.id,
        role: 'systeembeheerder',
        scope_kind: 'stelsel',
        scope_id: stelselScope,
      },
      {
        ...role,
        id: id('e2'),
        person_id: demoCast.roos.id,
        role: 'organisatiebeheerder',
        scope_kind: 'organisatie',
        scope_id: demoOrganisations.samen,
        organisation_id: demoOrganisations.samen,
      },
    ])
    .execute()
}

function organisation(id: string, name: string, today: string) {
  const day = sql<string>`${today}::date - 520`
  return {
    id,
    name,
    kind: 'regio-organisatie',
    controller: name,
    processor_agreement_on: day,
    dpia_on: day,
    invented: true,
  }
}
