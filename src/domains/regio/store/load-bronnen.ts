import type { Db } from '../../../platform/database/transaction.ts'
import { tables } from './tables.ts'

export interface Bron {
  code: string
  naam: string
  jaar: number
  uitleg: { nl: string; en: string }
  licentie: string
}

/** The lists with the year they are in now, the first list first. */
export async function loadBronnen(db: Db): Promise<Bron[]> {
  const rows = await tables(db)
    .selectFrom('regio.bron as b')
    .innerJoin('regio.indeling as i', 'i.bron', 'b.code')
    .select((e) => [
      'b.code',
      'b.naam',
      'b.uitleg_nl',
      'b.uitleg_en',
      'b.licentie',
      e.fn.max('i.jaar').as('jaar'),
    ])
    .groupBy('b.code')
    .orderBy('b.volgorde')
    .execute()
  return rows.map(({ uitleg_nl, uitleg_en, ...bron }) => ({
    ...bron,
    uitleg: { nl: uitleg_nl, en: uitleg_en },
  }))
}
