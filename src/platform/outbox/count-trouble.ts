import { sql } from 'kysely'
import type { Db } from '../database/transaction.ts'

/** How many messages of the last 30 days wait for a server, or were refused. */
export interface Trouble {
  kind: 'mail' | 'sms'
  failed: number
  bounced: number
}

/** Counts only; the policies let a system administrator see these and nothing else of a message. */
export async function countTrouble(db: Db): Promise<Trouble[]> {
  const { rows } = await sql<Trouble>`
    select kind, count(*) filter (where state = 'failed')::int as failed,
      count(*) filter (where state = 'bounced')::int as bounced
    from (values ('mail'), ('sms')) as kinds (kind)
    left join (select 'mail' as of_kind, state from mail.message
      union all select 'sms', state from sms.message) as message on of_kind = kind
    group by kind order by kind`.execute(db)
  return rows
}
