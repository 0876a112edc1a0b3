import { randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../../../platform/database/transaction.ts'
import type { Keys } from '../../../platform/keys/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { Aanmelding } from '../model/aanmelding.ts'
import { confirmBefore, linkCapability } from '../model/bevestiging.ts'
import { deelnemerCapability } from '../model/deelnemer-link.ts'
import { isJong } from '../model/doelgroep.ts'
import { nudgeDesk } from './nudge-desk.ts'
import { sitDown } from './sit.ts'
import { tables } from './tables.ts'

interface SignUp {
  gesprekId: string
  door: 'zelf' | 'samen' | 'host'
  taal: Lang
  aanmelding: Aanmelding
  /** ISO day */
  today: string
  now: Temporal.Instant
  /** Who signs herself up holds her own row from here on; a host does not need to. */
  hold: (token: string, hash: string) => Promise<void>
}

export interface SignedUp {
  id: string
  doelgroep: string
  seated: boolean
  /** The secret of the link with which she confirms; null when there is nothing to confirm. */
  bevestigToken: string | null
  /** The secret of the link for the adult whom she chose. */
  volwasseneToken: string | null
}

/**
 * Everybody starts on the waiting list and then sits down, if there is a seat. The seat is held until she confirms;
 * who was signed up by a host said yes on the phone, and the host spoke with her.
 */
export async function signUp(db: Db, keys: Keys, wish: SignUp): Promise<SignedUp> {
  const { gesprekId, door, aanmelding } = wish
  const { doelgroep } = aanmelding
  const id = randomUUID()
  const { token, hash } = deelnemerCapability(keys, id, 1)
  await wish.hold(token, hash)
  const bevestiging = door === 'host' ? null : linkCapability()
  await tables(db)
    .insertInto('gesprek.deelnemer')
    .values(rowOf(wish, id, hash, bevestiging?.hash))
    .execute()
  const volwasseneToken = await addVolwassene(db, id, wish)
  if (aanmelding.belEerst !== null) {
    await tables(db)
      .insertInto('gesprek.bel_eerst')
      .values({ deelnemer_id: id, gesprek_id: gesprekId, tekst: aanmelding.belEerst, gebeld_op: null })
      .execute()
  }
  const seated = await sitDown(db, { id, gesprekId, doelgroep })
  await nudgeDesk(db, gesprekId)
  return { id, doelgroep, seated, bevestigToken: bevestiging?.token ?? null, volwasseneToken }
}

function rowOf(
  { gesprekId, door, taal, aanmelding, today, now }: SignUp,
  id: string,
  hash: string,
  bevestigHash: string | undefined,
) {
  const byHost = door === 'host'
  return {
    id,
    gesprek_id: gesprekId,
    doelgroep: aanmelding.doelgroep,
    naam: aanmelding.naam,
    mail: orNull(aanmelding.mail),
    telefoon: orNull(aanmelding.telefoon),
    bereik: aanmelding.bereik,
    taal,
    nodig: aanmelding.nodig,
    behoeften: aanmelding.behoeften,
    brengt_iemand_mee: aanmelding.brengtIemandMee,
    ervaring: aanmelding.ervaring,
    namens: aanmelding.namens,
    kan_alle_keren: aanmelding.kanAlleKeren,
    mist: aanmelding.mist,
    onder_16: aanmelding.onder16,
    aangemeld_door: door,
    stand: 'wachtlijst' as const,
    sleutel_hash: hash,
    sleutel_versie: 1,
    bevestigd_op: byHost ? today : null,
    bevestigen_voor: byHost ? null : new Date(confirmBefore(aanmelding.bereik, now).epochMilliseconds),
    bevestig_hash: bevestigHash ?? null,
    host_bevestigd_op: byHost && isJong(aanmelding.doelgroep) ? today : null,
  }
}

/** The row holds the hash of a random secret; the secret itself goes into one message and nowhere else. */
async function addVolwassene(
  db: Db,
  deelnemerId: string,
  { gesprekId, aanmelding: { volwassene } }: SignUp,
): Promise<string | null> {
  if (volwassene === null) return null
  const { token, hash } = linkCapability()
  await tables(db)
    .insertInto('gesprek.volwassene')
    .values({
      deelnemer_id: deelnemerId,
      gesprek_id: gesprekId,
      naam: volwassene.naam,
      mail: orNull(volwassene.mail),
      telefoon: orNull(volwassene.telefoon),
      sleutel_hash: hash,
      bevestigd_op: null,
      bevestigd_door: null,
    })
    .execute()
  return token
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
