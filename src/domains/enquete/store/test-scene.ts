import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { OpenTest } from '../../../../tests/support/as.ts'
import type { Actor, PersonId } from '../../../platform/access/index.ts'
import type { Antwoorden } from '../model/antwoorden.ts'
import { codesOf } from '../model/codeblad.ts'
import { castBallot } from './cast-ballot.ts'
import { handOutPartij, makePartij } from './codepartij.ts'
import { addRonde, openRonde } from './ronde.ts'

export interface Scene {
  gesprekId: string
  rondeId: string
  /** Facilitator of this gesprek, and of another one. */
  begeleider: Actor
  andere: Actor
  host: Actor
}

/** A gesprek with a round in preparation, and people around it. */
export async function setScene({ owner, keys, today, as }: OpenTest): Promise<Scene> {
  const [regioId, organisatieId, gesprekId, rondeId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ] as const
  await sql`insert into regio.regio (id, slug, naam) values (${regioId}, ${regioId}, 'Testland')`.execute(
    owner,
  )
  await sql`insert into people.organisation (id, name, kind) values (${organisatieId}, 'Testorganisatie', 'anders')`.execute(
    owner,
  )
  await addGesprek(gesprekId)
  const elders = randomUUID()
  await addGesprek(elders)
  const begeleider = await addPerson('procesbegeleider', gesprekId)
  const host = await addPerson('host', gesprekId)
  const andere = await addPerson('procesbegeleider', elders)
  const publiekeSleutel = keys.createRoundKey(rondeId)
  await as(begeleider, (db) =>
    addRonde(db, { id: rondeId, gesprekId, werving: 'Via de aanbieder', publiekeSleutel }),
  )
  return { gesprekId, rondeId, begeleider, andere, host }

  async function addGesprek(id: string): Promise<void> {
    await sql`insert into gesprek.gesprek (id, regio_id, organisatie_id, sjabloon, naam, stand, contact_naam, contact_functie,
        contact_telefoon, contact_mail, aanmelden_tot, begonnen_op)
      values (${id}, ${regioId}, ${organisatieId}, 'dialoogtafel', 'Test', 'bezig', 'A', 'B', '0', 'a@b.invalid', ${today}, ${today})`.execute(
      owner,
    )
  }
  async function addPerson(role: string, scopeId: string): Promise<Actor> {
    const personId = randomUUID()
    await sql`insert into people.person (id, display_name) values (${personId}, 'Test')`.execute(owner)
    await sql`insert into people.role (id, person_id, role, scope_kind, scope_id, from_day)
      values (${randomUUID()}, ${personId}, ${role}, 'gesprek', ${scopeId}, ${today})`.execute(owner)
    return { kind: 'person', personId: personId as PersonId }
  }
}

/** Codes that work, in a round that is open. */
export async function openWithCodes(
  test: OpenTest,
  scene: Scene,
  aantallen: Record<string, number>,
): Promise<Record<string, string[]>> {
  const { keys, today, as } = test
  const codes: Record<string, string[]> = {}
  await as(scene.begeleider, async (db) => {
    await openRonde(db, scene.gesprekId, today)
    for (const [groep, aantal] of Object.entries(aantallen)) {
      const secret = keys.roundSecret(scene.rondeId)
      const id = await makePartij(db, secret, { rondeId: scene.rondeId, groep, werver: 'Test', aantal })
      await handOutPartij(db, scene.rondeId, id)
      codes[groep] = codesOf(secret, id, aantal)
    }
  })
  return codes
}

/** Answers as a visitor, in a transaction of its own. */
export function answer(test: OpenTest, scene: Scene, code: string, antwoorden: Partial<Antwoorden> = {}) {
  return test.as({ kind: 'visitor' }, (db) =>
    castBallot(db, test.keys, scene.rondeId, code, { keuzes: {}, open: '', ...antwoorden }),
  )
}
