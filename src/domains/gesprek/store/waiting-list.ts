import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Reachable } from '../model/reach.ts'
import { type AanbodStand, tables } from './tables.ts'

export interface OnList extends Reachable {
  naam: string
  doelgroep: string
  wilNog: boolean
  zeiNee: boolean
  hostBevestigd: boolean
  /** Until when she may answer the offer that she has; null without one. */
  aanbodTot: Date | null
}

/** Who waits, in the order in which they are asked. For the team. */
export async function loadWaitingList(db: Db, gesprekId: string): Promise<OnList[]> {
  return tables(db)
    .selectFrom('gesprek.deelnemer as d')
    .leftJoin('gesprek.aanbod as a', (join) =>
      join.onRef('a.deelnemer_id', '=', 'd.id').on('a.stand', '=', 'open'),
    )
    .where('d.gesprek_id', '=', gesprekId)
    .where('d.stand', '=', 'wachtlijst')
    .select([
      'd.id',
      'd.naam',
      'd.doelgroep',
      'd.mail',
      'd.telefoon',
      'd.bereik',
      'd.mail_stand as mailStand',
    ])
    .select(['d.wil_nog as wilNog', 'a.verloopt_op as aanbodTot'])
    .select(sql<boolean>`d.host_bevestigd_op is not null`.as('hostBevestigd'))
    .select(
      sql<boolean>`exists (select 1 from gesprek.aanbod n where n.deelnemer_id = d.id and n.stand = 'afgeslagen')`.as(
        'zeiNee',
      ),
    )
    .orderBy('d.volgnummer')
    .execute()
}

/** Seats per doelgroep that the team can give: free, and offered to nobody. */
export async function loadGivable(db: Db, gesprekId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ doelgroep: string; aantal: number }>`
    select p.doelgroep, count(*) as aantal from gesprek.plaats p
    where p.gesprek_id = ${gesprekId} and p.deelnemer_id is null
      and not exists (select 1 from gesprek.aanbod a where a.stand = 'open'
        and (a.gesprek_id, a.doelgroep, a.nummer) = (p.gesprek_id, p.doelgroep, p.nummer))
    group by p.doelgroep`.execute(db)
  return new Map(rows.map(({ doelgroep, aantal }) => [doelgroep, aantal]))
}

export interface LoggedAanbod {
  id: string
  deelnemerId: string
  naam: string
  doelgroep: string
  gedaanOp: Date
  verlooptOp: Date
  stand: AanbodStand
  beslotenOp: Date | null
  door: 'site' | 'team'
}

/** Every offer that was made, newest first: who got it, when, and what became of it. */
export async function listAanbod(db: Db, gesprekId: string): Promise<LoggedAanbod[]> {
  return tables(db)
    .selectFrom('gesprek.aanbod as a')
    .innerJoin('gesprek.deelnemer as d', 'd.id', 'a.deelnemer_id')
    .where('a.gesprek_id', '=', gesprekId)
    .select(['a.id', 'd.id as deelnemerId', 'd.naam', 'a.doelgroep', 'a.stand', 'a.door'])
    .select(['a.gedaan_op as gedaanOp', 'a.verloopt_op as verlooptOp', 'a.besloten_op as beslotenOp'])
    .orderBy('a.volgnummer', 'desc')
    .execute()
}
