import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { DoorWie, MeldbareStand, Uitkomst } from '../model/woorden.ts'
import type { WijzigingSoort } from './tables.ts'

/** One thing that happened, newest first. `over` is the text of the action or the title of the point. */
export type Gebeurtenis = { op: string; actieId: string | null; over: string | null } & (
  | {
      soort: 'melding'
      stand: MeldbareStand
      tekst: string
      nieuweDatum: string | null
      reden: string
      door: DoorWie
    }
  | { soort: 'evaluatie'; uitkomst: Uitkomst; waarom: string }
  | { soort: 'wijziging'; wat: WijzigingSoort; noot: string; was: Record<string, string> }
)

interface Row {
  op: string
  actie_id: string | null
  over: string | null
  soort: Gebeurtenis['soort']
  a: string
  b: string
  nieuwe_datum: string | null
  reden: string
  door: DoorWie
  was: Record<string, string>
}

/** What happened in one agenda, or with one action of it. */
export async function loadTimeline(
  db: Db,
  gesprekId: string,
  actieId: string | null = null,
): Promise<Gebeurtenis[]> {
  const ofActie = actieId === null ? sql`true` : sql`h.actie_id = ${actieId}`
  const { rows } = await sql<Row>`
    select h.op, h.actie_id, coalesce(a.wat, p.titel) as over, h.soort, h.a, h.b, h.nieuwe_datum, h.reden, h.door, h.was
    from (
      select op, 1 as rang, volgnummer, actie_id, null::uuid as punt_id, 'melding' as soort, stand as a, tekst as b,
        nieuwe_datum, reden, door, null::jsonb as was
      from verbeteragenda.melding where gesprek_id = ${gesprekId}
      union all
      select op, 2, volgnummer, actie_id, null, 'evaluatie', uitkomst, waarom, null, '', '', null
      from verbeteragenda.evaluatie where gesprek_id = ${gesprekId}
      union all
      select op, 0, volgnummer, actie_id, verbeterpunt_id, 'wijziging', soort, noot, null, '', '', was
      from verbeteragenda.wijziging where gesprek_id = ${gesprekId}
    ) h
    left join verbeteragenda.actie a on a.id = h.actie_id
    left join verbeteragenda.verbeterpunt p on p.id = h.punt_id
    where ${ofActie}
    order by h.op desc, h.rang desc, h.volgnummer desc`.execute(db)
  return rows.map(gebeurtenis)
}

function gebeurtenis(row: Row): Gebeurtenis {
  const common = { op: row.op, actieId: row.actie_id, over: row.over }
  if (row.soort === 'evaluatie')
    return { ...common, soort: 'evaluatie', uitkomst: row.a as Uitkomst, waarom: row.b }
  if (row.soort === 'wijziging') {
    return { ...common, soort: 'wijziging', wat: row.a as WijzigingSoort, noot: row.b, was: row.was }
  }
  const { nieuwe_datum: nieuweDatum, reden, door } = row
  return {
    ...common,
    soort: 'melding',
    stand: row.a as MeldbareStand,
    tekst: row.b,
    nieuweDatum,
    reden,
    door,
  }
}
