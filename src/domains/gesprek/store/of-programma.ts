import type { Db } from '../../../platform/database/transaction.ts'
import type { GesprekInList } from './list.ts'
import { tables } from './tables.ts'

export interface InProgramma extends GesprekInList {
  /** The version of the programme's template that it follows or keeps; null with a set-up of its own. */
  sjabloonVersie: number | null
}

/** The gesprekken of a programme that this reader may see, by region. */
export async function listOfProgramma(db: Db, programmaId: string): Promise<InProgramma[]> {
  return tables(db)
    .selectFrom('gesprek.gesprek as g')
    .innerJoin('regio.regio as r', 'r.id', 'g.regio_id')
    .where('g.programma_id', '=', programmaId)
    .select(['g.id', 'g.naam', 'g.stand', 'g.aanmelden_tot as aanmeldenTot'])
    .select(['r.naam as regioNaam', 'r.slug as regioSlug', 'g.sjabloon_versie as sjabloonVersie'])
    .orderBy('r.naam')
    .orderBy('g.begonnen_op')
    .execute()
}
