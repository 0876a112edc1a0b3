import type { Db } from '../../../platform/database/transaction.ts'
import type { NewDoelgroep } from '../model/seats-form.ts'
import { tables } from './tables.ts'

/** A group that a region adds. When another region added the same one it is the same group. */
export async function addDoelgroep(db: Db, { doelgroep, jong }: NewDoelgroep): Promise<void> {
  await tables(db)
    .insertInto('gesprek.doelgroep')
    .values({ code: doelgroep, jong, eigen: true })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** All groups that somewhere in the site can have seats. */
export async function knownDoelgroepen(db: Db): Promise<Set<string>> {
  const rows = await tables(db).selectFrom('gesprek.doelgroep').select('code').execute()
  return new Set(rows.map(({ code }) => code))
}
