import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Plaatsing } from '../model/plaatsing.ts'
import { tables } from './tables.ts'

export interface RegioRecord {
  id: string
  slug: string
  code: string | null
  naam: string
  andereNamen: string[]
  verzonnen: boolean
  opgevolgdDoor: { naam: string; slug: string } | null
}

export async function findRegio(db: Db, slug: string): Promise<RegioRecord | null> {
  const found = await tables(db)
    .selectFrom('regio.regio as r')
    .leftJoin('regio.regio as v', 'v.id', 'r.opgevolgd_door')
    .select(['r.id', 'r.slug', 'r.code', 'r.naam', 'r.andere_namen as andereNamen', 'r.verzonnen'])
    .select(['v.naam as volgendeNaam', 'v.slug as volgendeSlug'])
    .where('r.slug', '=', slug)
    .executeTakeFirst()
  if (found === undefined) return null
  const { volgendeNaam: naam, volgendeSlug, ...regio } = found
  return {
    ...regio,
    opgevolgdDoor: naam === null || volgendeSlug === null ? null : { naam, slug: volgendeSlug },
  }
}

export async function loadVoorgangers(db: Db, regioId: string): Promise<{ naam: string; slug: string }[]> {
  return tables(db)
    .selectFrom('regio.regio')
    .select(['naam', 'slug'])
    .where('opgevolgd_door', '=', regioId)
    .orderBy('naam')
    .execute()
}

/**
 * Where the lists now put the gemeenten of a region: those that any list put here in the last year in which
 * that list knew this region. For a region that was succeeded these are the gemeenten it had, and where they went.
 */
export async function loadPlaatsingen(db: Db, regioId: string): Promise<Plaatsing[]> {
  return tables(db)
    .with('laatste', (q) =>
      q
        .selectFrom('regio.lidmaatschap')
        .select((e) => ['bron', e.fn.max('jaar').as('jaar')])
        .where('regio_id', '=', regioId)
        .where(sql<boolean>`jaar <= extract(year from access.vandaag())`)
        .groupBy('bron'),
    )
    .selectFrom('regio.indeling as i')
    .innerJoin('regio.gemeente as g', 'g.code', 'i.gemeente_code')
    .innerJoin('regio.regio as r', 'r.id', 'i.regio_id')
    .innerJoin('regio.bron as b', 'b.code', 'i.bron')
    .select([
      'g.code as gemeenteCode',
      'g.naam as gemeente',
      'g.provincie',
      'i.bron',
      'i.jaar',
      'b.volgorde as lijst',
    ])
    .select(['r.naam as regioNaam', 'r.slug as regioSlug'])
    .where('g.code', 'in', (q) =>
      q
        .selectFrom('regio.lidmaatschap as l')
        .innerJoin('laatste', (j) =>
          j.onRef('laatste.bron', '=', 'l.bron').onRef('laatste.jaar', '=', 'l.jaar'),
        )
        .select('l.gemeente_code')
        .where('l.regio_id', '=', regioId),
    )
    .orderBy('g.naam')
    .orderBy('b.volgorde')
    .execute()
}
