import { randomUUID } from 'node:crypto'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { Aanmelding } from '../model/aanmelding.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { sitDown } from './sit.ts'
import { tables } from './tables.ts'

interface SignUp {
  gesprekId: string
  door: 'zelf' | 'host'
  taal: Lang
  aanmelding: Aanmelding
  /** Who signs herself up holds her own row from here on; a host does not need to. */
  hold: (token: string, hash: string) => Promise<void>
}

export interface SignedUp {
  id: string
  doelgroep: string
  seated: boolean
}

/** Everybody starts on the waiting list and then sits down, if there is a seat. */
export async function signUp(
  db: Db,
  keys: Keys,
  { gesprekId, door, taal, aanmelding, hold }: SignUp,
): Promise<SignedUp> {
  const id = randomUUID()
  const { token, hash } = deelnemerCapability(keys, id, 1)
  await hold(token, hash)
  const { doelgroep, naam, nodig, kanAlleKeren } = aanmelding
  await tables(db)
    .insertInto('gesprek.deelnemer')
    .values({
      id,
      gesprek_id: gesprekId,
      doelgroep,
      naam,
      mail: aanmelding.mail === '' ? null : aanmelding.mail,
      telefoon: aanmelding.telefoon === '' ? null : aanmelding.telefoon,
      taal,
      nodig,
      kan_alle_keren: kanAlleKeren,
      aangemeld_door: door,
      stand: 'wachtlijst',
      sleutel_hash: hash,
      sleutel_versie: 1,
    })
    .execute()
  return { id, doelgroep, seated: await sitDown(db, { id, gesprekId, doelgroep }) }
}
