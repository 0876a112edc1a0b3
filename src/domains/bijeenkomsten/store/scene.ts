import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { addDays } from '../../../platform/clock/index.ts'
import { type Actor, capabilityHash, type PersonId } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'

export interface Scene {
  gesprekId: string
  /** A gesprek of other people in the same region. */
  elsewhereId: string
  facilitator: Actor
  host: Actor
  /** Facilitator until yesterday. */
  former: Actor
  /** Facilitator of the other gesprek. */
  stranger: Actor
  /** Has a seat, by mail. */
  els: { id: string; actor: Actor; token: string }
  /** On the waiting list. */
  wim: { id: string; actor: Actor }
  /** Has a seat, fourteen years or older. */
  jip: { id: string }
  /** Has a seat; was signed up by phone. */
  opa: { id: string }
}

/** Two gesprekken with invented people, written as the owner of the tables; for the tests of this room. */
export async function setScene(db: Db, today: string): Promise<Scene> {
  const [regioId, organisatieId, gesprekId, elsewhereId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ]
  await sql`insert into regio.regio (id, slug, naam, verzonnen)
    values (${regioId}, 'verzonnen-veenland', 'Verzonnen Veenland', true)`.execute(db)
  await sql`insert into people.organisation (id, name, kind, controller, processor_agreement_on, dpia_on, invented)
    values (${organisatieId}, 'Voorbeeld (verzonnen)', 'anders', 'Voorbeeld', ${today}, ${today}, true)`.execute(
    db,
  )
  for (const id of [gesprekId, elsewhereId]) {
    await sql`insert into gesprek.gesprek (id, regio_id, organisatie_id, sjabloon, naam, stand, contact_naam,
        contact_functie, contact_telefoon, contact_mail, aanmelden_tot, begonnen_op)
      values (${id}, ${regioId}, ${organisatieId}, 'drie-bijeenkomsten', 'Gesprek in Verzonnen Veenland', 'aanmelden',
        'Fenna Voorbeeld', 'procesbegeleider', '012 345 67 89', 'fenna@voorbeeld.invalid', ${addDays(today, 30)}, ${today})`.execute(
      db,
    )
  }
  const person = (role: string, scope: string, until: string | null = null) =>
    insertPerson(db, { role, scope, from: addDays(today, -100), until })
  const deelnemer = (row: Omit<DeelnemerRow, 'gesprekId'>) => insertDeelnemer(db, { gesprekId, ...row })
  const els = await deelnemer({
    naam: 'Els',
    doelgroep: 'pleegouder',
    stand: 'plaats',
    mail: 'els@voorbeeld.invalid',
  })
  const wim = await deelnemer({
    naam: 'Wim',
    doelgroep: 'ouder',
    stand: 'wachtlijst',
    mail: 'wim@voorbeeld.invalid',
  })
  const jip = await deelnemer({
    naam: 'Jip',
    doelgroep: 'pleegkind',
    stand: 'plaats',
    mail: 'jip@voorbeeld.invalid',
  })
  const opa = await deelnemer({ naam: 'Opa', doelgroep: 'pleegouder', stand: 'plaats', mail: null })
  return {
    gesprekId,
    elsewhereId,
    facilitator: await person('procesbegeleider', gesprekId),
    host: await person('host', gesprekId),
    former: await person('procesbegeleider', gesprekId, addDays(today, -1)),
    stranger: await person('procesbegeleider', elsewhereId),
    els,
    wim,
    jip,
    opa,
  }
}

interface RoleRow {
  role: string
  scope: string
  from: string
  until: string | null
}

async function insertPerson(db: Db, { role, scope, from, until }: RoleRow): Promise<Actor> {
  const id = randomUUID()
  await sql`insert into people.person (id, display_name, invented) values (${id}, 'Verzonnen', true)`.execute(
    db,
  )
  await sql`insert into people.role (id, person_id, role, scope_kind, scope_id, from_day, until_day)
    values (${randomUUID()}, ${id}, ${role}, 'gesprek', ${scope}, ${from}, ${until})`.execute(db)
  return { kind: 'person', personId: id as PersonId }
}

interface DeelnemerRow {
  gesprekId: string
  naam: string
  doelgroep: string
  stand: string
  mail: string | null
}

async function insertDeelnemer(db: Db, { gesprekId, naam, doelgroep, stand, mail }: DeelnemerRow) {
  const id = randomUUID()
  const token = randomUUID()
  const hash = capabilityHash(token)
  await sql`insert into gesprek.deelnemer (id, gesprek_id, doelgroep, naam, mail, telefoon, aangemeld_door, stand, sleutel_hash)
    values (${id}, ${gesprekId}, ${doelgroep}, ${naam}, ${mail}, '0612345678', 'host', ${stand}, ${hash})`.execute(
    db,
  )
  if (stand === 'plaats') {
    await sql`insert into gesprek.plaats (gesprek_id, doelgroep, nummer, deelnemer_id)
      select ${gesprekId}, ${doelgroep}, count(*) + 1, ${id} from gesprek.plaats
      where gesprek_id = ${gesprekId} and doelgroep = ${doelgroep}`.execute(db)
  }
  return { id, token, actor: { kind: 'capability', capabilityHash: hash } satisfies Actor }
}
