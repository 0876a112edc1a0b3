import { sql } from 'kysely'
import type { RowFilter } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { programmaBeheren, programmaMaken } from '../model/actions.ts'
import type { Programma } from '../model/programma.ts'
import { tables } from './tables.ts'

const programmas = (db: Db) =>
  tables(db)
    .selectFrom('programma.programma as p')
    .innerJoin('people.organisation as o', 'o.id', 'p.organisatie_id')
    .select(['p.id', 'p.organisatie_id as organisatieId', 'o.name as organisatieNaam'])
    .select(['p.naam', 'p.doel', 'p.financier', 'p.van', 'p.tot', 'p.openbaar', 'p.versie'])
    .orderBy('p.naam')

/** Null when it does not exist, or not for this reader. */
export async function loadProgramma(db: Db, id: string): Promise<Programma | null> {
  return (await programmas(db).where('p.id', '=', id).executeTakeFirst()) ?? null
}

/** What everybody may read about, those that still run first. */
export async function listOpenbaar(db: Db, today: string): Promise<Programma[]> {
  return programmas(db)
    .where('p.openbaar', '=', true)
    .clearOrderBy()
    .orderBy((where) => where('p.tot', '<', today))
    .orderBy('p.naam')
    .execute()
}

interface Named {
  id: string
  naam: string
}

/** The programmes that the actor leads or administers today, and the organisations for which she may make one. */
export async function listOwn(
  db: Db,
  filter: RowFilter,
): Promise<{ programmas: Named[]; organisaties: Named[] }> {
  const rows = await tables(db)
    .selectFrom('programma.programma as p')
    .where(filter(programmaBeheren, 'p.id'))
    .select(['p.id', 'p.naam', sql.lit(true).as('isProgramma')])
    .unionAll(
      tables(db)
        .selectFrom('people.organisation as o')
        .where(filter(programmaMaken, 'o.id'))
        .select(['o.id', 'o.name as naam', sql.lit(false).as('isProgramma')]),
    )
    .orderBy('naam')
    .execute()
  const named = (isProgramma: boolean) =>
    rows.filter((row) => row.isProgramma === isProgramma).map(({ id, naam }) => ({ id, naam }))
  return { programmas: named(true), organisaties: named(false) }
}
