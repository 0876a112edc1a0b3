import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Cijfer, Reeks } from '../model/reeks.ts'
import { tables } from './tables.ts'

/** The national series with their definition, source and figures, in the order in which they are shown. */
export async function loadReeksen(db: Db): Promise<Reeks[]> {
  return readReeksen(db, sql<boolean>`true`)
}

/** One national series; null when there is none with this code. */
export async function loadReeks(db: Db, code: string): Promise<Reeks | null> {
  const [reeks] = await readReeksen(db, sql<boolean>`r.code = ${code}`)
  return reeks ?? null
}

async function readReeksen(db: Db, which: ReturnType<typeof sql<boolean>>): Promise<Reeks[]> {
  const rows = await tables(db)
    .selectFrom('cijfers.reeks as r')
    .innerJoin('cijfers.bron as b', 'b.code', 'r.bron')
    .innerJoin('cijfers.cijfer as c', 'c.reeks', 'r.code')
    .selectAll('r')
    .select(['b.naam as bronNaam', 'b.uitgever', 'b.url', 'b.nagekeken_op', 'b.licentie_nl', 'b.licentie_en'])
    .select(
      sql<Cijfer[]>`json_agg(json_build_object(
      'periode', c.periode, 'peildatum', c.peildatum, 'waarde', c.waarde, 'status', c.status,
      'vergelijkbaar', c.vergelijkbaar, 'toelichting',
      case when c.toelichting_nl is not null then json_build_object('nl', c.toelichting_nl, 'en', c.toelichting_en) end
    ) order by c.peildatum)`.as('cijfers'),
    )
    .where('c.gebied_soort', '=', 'land')
    .where('c.gebied_code', '=', 'NL')
    .where(which)
    .groupBy(['r.code', 'b.code'])
    .orderBy('r.volgorde')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    naam: { nl: row.naam_nl, en: row.naam_en },
    eenheid: { nl: row.eenheid_nl, en: row.eenheid_en },
    definitie: { nl: row.definitie_nl, en: row.definitie_en },
    definitieZeker: row.definitie_zeker,
    telling: row.telling,
    bron: {
      naam: row.bronNaam,
      uitgever: row.uitgever,
      url: row.url,
      nagekekenOp: row.nagekeken_op,
      licentie: { nl: row.licentie_nl, en: row.licentie_en },
    },
    cijfers: row.cijfers,
  }))
}
