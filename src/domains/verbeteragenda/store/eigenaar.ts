import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

export interface Eigenaar {
  actie_id: string
  mail: string | null
  sleutel_versie: number
}

/** Where the links of these actions go; for the facilitator only. */
export async function loadEigenaren(db: Db, gesprekId: string): Promise<Eigenaar[]> {
  return tables(db)
    .selectFrom('verbeteragenda.eigenaar')
    .select(['actie_id', 'mail', 'sleutel_versie'])
    .where('gesprek_id', '=', gesprekId)
    .execute()
}

export async function loadEigenaar(db: Db, gesprekId: string, actieId: string): Promise<Eigenaar | null> {
  const eigenaar = await tables(db)
    .selectFrom('verbeteragenda.eigenaar')
    .select(['actie_id', 'mail', 'sleutel_versie'])
    .where('actie_id', '=', actieId)
    .where('gesprek_id', '=', gesprekId)
    .executeTakeFirst()
  return eigenaar ?? null
}

export interface EigenaarSleutel {
  mail: string | null
  versie: number
  hash: string | null
  tot: string
}

/** Writes where the link goes. A higher version makes the earlier link worthless. */
export async function saveEigenaar(
  db: Db,
  gesprekId: string,
  actieId: string,
  sleutel: EigenaarSleutel,
): Promise<void> {
  const row = {
    mail: sleutel.mail,
    sleutel_hash: sleutel.hash,
    sleutel_versie: sleutel.versie,
    sleutel_tot: sleutel.tot,
  }
  await tables(db)
    .insertInto('verbeteragenda.eigenaar')
    .values({ actie_id: actieId, gesprek_id: gesprekId, ...row })
    .onConflict((conflict) => conflict.column('actie_id').doUpdateSet(row))
    .execute()
}

/** The action whose link this browser holds, as long as the link is good and the agenda is adopted. */
export async function loadOwnActieId(
  db: Db,
  hash: string,
  today: string,
): Promise<{ actieId: string; gesprekId: string } | null> {
  const own = await tables(db)
    .selectFrom('verbeteragenda.eigenaar as e')
    .innerJoin('verbeteragenda.agenda as g', 'g.gesprek_id', 'e.gesprek_id')
    .select(['e.actie_id as actieId', 'e.gesprek_id as gesprekId'])
    .where('e.sleutel_hash', '=', hash)
    .where('e.sleutel_tot', '>=', today)
    .where('g.stand', '=', 'vastgesteld')
    .executeTakeFirst()
  return own ?? null
}
