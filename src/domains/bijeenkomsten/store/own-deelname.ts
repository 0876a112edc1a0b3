import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Lang } from '../../../platform/text/index.ts'

export interface OwnDeelname {
  gesprekId: string
  taal: Lang
  heeftPlaats: boolean
}

/** The participant who holds this link. */
export async function loadOwnDeelname(db: Db, capability: string): Promise<OwnDeelname | undefined> {
  const { rows } = await sql<OwnDeelname>`
    select gesprek_id as "gesprekId", taal, stand = 'plaats' as "heeftPlaats" from gesprek.deelnemer
    where sleutel_hash = ${capability} and stand <> 'afgemeld'`.execute(db)
  return rows[0]
}
