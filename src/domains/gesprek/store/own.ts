import { sql } from 'kysely'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { Bereik } from '../model/reach.ts'
import { type DeelnemerStand, tables } from './tables.ts'

export interface OwnDeelname {
  id: string
  gesprekId: string
  doelgroep: string
  naam: string
  mail: string | null
  telefoon: string | null
  bereik: Bereik
  mailStand: 'goed' | 'opgehouden' | 'teruggekomen'
  nodig: string
  behoeften: string[]
  brengtIemandMee: boolean
  stand: DeelnemerStand
  /** The language of her messages. */
  taal: Lang
  /** False: she did not answer an offer, and is asked again once she says so. */
  wilNog: boolean
  /** She declined an offer: the site makes no other. */
  zeiNee: boolean
  /** She asked to be called first, so she keeps a number. */
  belEerst: boolean
  /** An address or number to which a code was sent. */
  nieuwBereik: 'mail' | 'sms' | null
  nieuwAdres: string | null
}

/** The participant whose link has this hash. After signing off the link opens nothing any more. */
export async function loadOwn(db: Db, hash: string): Promise<OwnDeelname | null> {
  const row = await tables(db)
    .selectFrom('gesprek.deelnemer as d')
    .where('d.sleutel_hash', '=', hash)
    .where('d.stand', '<>', 'afgemeld')
    .select([
      'd.id',
      'd.gesprek_id as gesprekId',
      'd.doelgroep',
      'd.naam',
      'd.mail',
      'd.telefoon',
      'd.bereik',
    ])
    .select(['d.nodig', 'd.behoeften', 'd.brengt_iemand_mee as brengtIemandMee', 'd.stand', 'd.taal'])
    .select(['d.mail_stand as mailStand', 'd.wil_nog as wilNog'])
    .select(['d.nieuw_bereik as nieuwBereik', 'd.nieuw_adres as nieuwAdres'])
    .select(
      sql<boolean>`exists (select 1 from gesprek.aanbod a where a.deelnemer_id = d.id and a.stand = 'afgeslagen')`.as(
        'zeiNee',
      ),
    )
    .select(
      sql<boolean>`exists (select 1 from gesprek.bel_eerst b where b.deelnemer_id = d.id)`.as('belEerst'),
    )
    .executeTakeFirst()
  return row ?? null
}

export interface Needs {
  nodig: string
  behoeften: string[]
  brengtIemandMee: boolean
}

export async function changeNeeds(
  db: Db,
  own: Pick<OwnDeelname, 'id' | 'gesprekId'>,
  { nodig, behoeften, brengtIemandMee }: Needs,
): Promise<void> {
  await tables(db)
    .updateTable('gesprek.deelnemer')
    .set({ nodig, behoeften, brengt_iemand_mee: brengtIemandMee })
    .where('id', '=', own.id)
    .where('gesprek_id', '=', own.gesprekId)
    .execute()
}
