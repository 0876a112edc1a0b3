import { sql } from 'kysely'
import { today as dayOf, systemClock } from '../clock/index.ts'
import { connect } from '../database/connection.ts'
import { inTransaction } from '../database/transaction.ts'
import { StartError } from '../database/start-error.ts'
import type { Keys } from '../keys/index.ts'
import type { Room } from '../web/index.ts'

/**
 * Loads the invented regions and people of these rooms, once, in one transaction as the owner of the tables.
 * @throws StartError when somebody in the database is not invented
 */
export async function loadDemoOf(
  rooms: Room[],
  { ownerUrl, keys }: { ownerUrl: string; keys: Keys },
): Promise<void> {
  const { db, close } = connect(ownerUrl, { max: 2 })
  const today = dayOf(systemClock)
  try {
    await inTransaction(db, { actor: { kind: 'job', job: 'demo' }, today }, async (trx) => {
      await sql`lock table demo.loaded in exclusive mode`.execute(trx)
      const { rows } = await sql<{ loaded: boolean; real: boolean }>`select
        exists (select 1 from demo.loaded) as loaded,
        exists (select 1 from people.person where not invented) as real`.execute(trx)
      if (rows[0]?.real) throw new StartError('De demo start niet: in deze database staan echte mensen.')
      if (rows[0]?.loaded) return
      for (const room of rooms) await room.demo?.({ db: trx, keys, today })
      await sql`insert into demo.loaded values (${today})`.execute(trx)
    })
  } finally {
    await close()
  }
}
