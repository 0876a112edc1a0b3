import { Temporal } from 'temporal-polyfill'
import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import { type Actor, type PersonId, visitor } from '../../../platform/access/index.ts'
import { holdCapability } from '../../../platform/database/transaction.ts'
import { demoCast, people } from '../../../platform/people/index.ts'
import { programma } from '../../programma/index.ts'
import { regio } from '../../regio/index.ts'
import { demo, demoGesprekken } from '../demo.ts'
import type { Aanmelding } from '../model/aanmelding.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { signUp, type SignedUp } from './sign-up.ts'

export interface Scene extends OpenTest {
  person(who: keyof typeof demoCast): Actor
  /** Holds the link of a participant. */
  bearer(deelnemerId: string, version?: number): Actor
  /** Somebody signs herself up, as a visitor. */
  comes(
    gesprek: keyof typeof demoGesprekken,
    aanmelding?: Partial<Aanmelding>,
    today?: string,
  ): Promise<SignedUp>
}

/** When people of the scene sign up, unless a test says otherwise. */
export const sceneNow = Temporal.Instant.from('2026-11-22T11:00:00Z')

export const someone: Aanmelding = {
  doelgroep: 'aanbieder',
  naam: 'Iemand (verzonnen)',
  mail: 'iemand@voorbeeld.invalid',
  telefoon: '',
  bereik: 'mail',
  nodig: '',
  behoeften: [],
  brengtIemandMee: false,
  ervaring: '',
  namens: '',
  kanAlleKeren: true,
  mist: [],
  onder16: null,
  volwassene: null,
  belEerst: null,
}

/** The demo's people, regions and gesprekken in a database of their own. */
export async function openScene(): Promise<Scene> {
  const test = await openTest()
  const { keys, today, owner } = test
  await owner.transaction().execute(async (db) => {
    for (const part of [people.demo, regio.demo, programma.demo, demo]) await part?.({ db, keys, today })
  })
  return {
    ...test,
    person: (who) => ({ kind: 'person', personId: demoCast[who].id as PersonId }),
    bearer: (id, version = 1) => ({
      kind: 'capability',
      capabilityHash: deelnemerCapability(keys, id, version).hash,
    }),
    comes: (gesprek, aanmelding, day) =>
      test.as(
        visitor,
        (db) =>
          signUp(db, keys, {
            gesprekId: demoGesprekken[gesprek],
            door: 'zelf',
            taal: 'nl',
            aanmelding: { ...someone, ...aanmelding },
            today: day ?? today,
            now: sceneNow,
            hold: (_token, hash) => holdCapability(db, hash),
          }),
        day,
      ),
  }
}
