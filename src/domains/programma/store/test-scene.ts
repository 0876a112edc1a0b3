import { openTest, type OpenTest } from '../../../../tests/support/as.ts'
import type { Actor, PersonId } from '../../../platform/access/index.ts'
import { demoCast, people } from '../../../platform/people/index.ts'
import { regio } from '../../regio/index.ts'
import { demo } from '../demo.ts'

export interface Scene extends OpenTest {
  person(who: keyof typeof demoCast): Actor
}

/** The demo's people, regions and programme in a database of their own. */
export async function openScene(): Promise<Scene> {
  const test = await openTest()
  const { keys, today, owner } = test
  await owner.transaction().execute(async (db) => {
    for (const part of [people.demo, regio.demo, demo]) await part?.({ db, keys, today })
  })
  return { ...test, person: (who) => ({ kind: 'person', personId: demoCast[who].id as PersonId }) }
}
