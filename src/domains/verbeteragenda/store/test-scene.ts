import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import type { Actor, PersonId } from '../../../platform/access/index.ts'
import { demoCast, people } from '../../../platform/people/index.ts'
import { bijeenkomsten } from '../../bijeenkomsten/index.ts'
import { gesprek } from '../../gesprek/index.ts'
import { programma } from '../../programma/index.ts'
import { regio } from '../../regio/index.ts'
import { demo } from '../demo.ts'
import { ownerKeyHash } from '../model/owner-link.ts'

export interface Scene extends OpenTest {
  person(who: keyof typeof demoCast): Actor
  /** Holds the link of the owner of an action. */
  owning(actieId: string, versie?: number): Actor
}

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

/** Ids of the invented agendas: one adopted, one in the making. */
export const veenland = {
  gesprek: uuid('b1'),
  punt: uuid('6b101'),
  klaar: uuid('6b1a11'),
  laterMetReden: uuid('6b1a21'),
  laterZonderReden: uuid('6b1a31'),
  hielpNiet: uuid('6b1a41'),
  bezig: uuid('6b1a51'),
}
export const duinstreek = {
  gesprek: uuid('b2'),
  eerste: uuid('6b201'),
  tweede: uuid('6b202'),
  actie: uuid('6b2a11'),
}

/** The demo's people, regions, gesprekken, meetings and agendas in a database of their own. */
export async function openScene(): Promise<Scene> {
  const test = await openTest()
  const { keys, today, owner } = test
  await owner.transaction().execute(async (db) => {
    for (const part of [people.demo, regio.demo, programma.demo, gesprek.demo, bijeenkomsten.demo, demo]) {
      await part?.({ db, keys, today })
    }
  })
  return {
    ...test,
    person: (who) => ({ kind: 'person', personId: demoCast[who].id as PersonId }),
    owning: (actieId, versie = 1) => ({
      kind: 'capability',
      capabilityHash: ownerKeyHash(keys, actieId, versie),
    }),
  }
}
