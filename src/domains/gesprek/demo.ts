import { addDays } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Keys } from '../../platform/keys/index.ts'
import { demoCast, demoOrganisations } from '../../platform/people/index.ts'
import type { DemoPart } from '../../platform/web/index.ts'
import { joinDemoProgramma } from './demo-programma.ts'
import { type DemoGesprek, type DemoMens, demoStory } from './demo-story.ts'
import { deelnemerCapability } from './model/deelnemer-link.ts'
import { makePartij } from './store/make-codes.ts'
import { makeSeats } from './store/set-seats.ts'
import { tables } from './store/tables.ts'

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

export const demoGesprekken = { veenland: uuid('b1'), duinstreek: uuid('b2'), rivierdal: uuid('b3') }

/** Id of the nth invented participant (from 1) of a gesprek: …b10001 is the first of Veenland. */
export function demoDeelnemer(gesprek: keyof typeof demoGesprekken, number: number): string {
  return uuid(`${demoGesprekken[gesprek].slice(-2)}${String(number).padStart(4, '0')}`)
}

const aanmeldenTotAfterStart = 90

export const demo: DemoPart = async ({ db, keys, today }) => {
  for (const story of demoStory) {
    const id = demoGesprekken[story.key]
    const { contact } = story
    await tables(db)
      .insertInto('gesprek.gesprek')
      .values({
        id,
        regio_id: story.regioId,
        organisatie_id: demoOrganisations[story.organisatie],
        sjabloon: 'drie-bijeenkomsten',
        naam: story.naam,
        inleiding: story.inleiding,
        stand: story.stand,
        contact_naam: contact.naam,
        contact_functie: contact.functie,
        contact_telefoon: contact.telefoon,
        contact_mail: contact.mail,
        aanmelden_tot: addDays(today, story.begonnen + aanmeldenTotAfterStart),
        begonnen_op: addDays(today, story.begonnen),
      })
      .execute()
    for (const { doelgroep, aantal } of story.seats) await makeSeats(db, { gesprekId: id, doelgroep, aantal })
    await loadMensen(db, keys, story)
    await loadCodes(db, keys, story, today)
    await loadRoles(db, story, today)
  }
  await joinDemoProgramma(db, [demoGesprekken.veenland, demoGesprekken.rivierdal])
}

async function loadMensen(db: Db, keys: Keys, story: DemoGesprek): Promise<void> {
  const gesprekId = demoGesprekken[story.key]
  const taken = new Map<string, number>()
  for (const [index, mens] of story.mensen.entries()) {
    const id = demoDeelnemer(story.key, index + 1)
    const nummer = (taken.get(mens.doelgroep) ?? 0) + 1
    const hasSeat = nummer <= (story.seats.find((seat) => seat.doelgroep === mens.doelgroep)?.aantal ?? 0)
    await tables(db)
      .insertInto('gesprek.deelnemer')
      .values(rowOf(keys, id, gesprekId, mens, hasSeat))
      .execute()
    if (!hasSeat) continue
    taken.set(mens.doelgroep, nummer)
    await tables(db)
      .updateTable('gesprek.plaats')
      .set({ deelnemer_id: id })
      .where('gesprek_id', '=', gesprekId)
      .where('doelgroep', '=', mens.doelgroep)
      .where('nummer', '=', nummer)
      .execute()
  }
}

function rowOf(keys: Keys, id: string, gesprekId: string, mens: DemoMens, hasSeat: boolean) {
  return {
    id,
    gesprek_id: gesprekId,
    doelgroep: mens.doelgroep,
    naam: `${mens.naam} (verzonnen)`,
    mail: mens.door === 'host' ? null : `deelnemer-${id.slice(-6)}@voorbeeld.invalid`,
    telefoon: mens.door === 'host' ? `06 0000 ${id.slice(-4)}` : null,
    taal: 'nl' as const,
    nodig: mens.nodig ?? '',
    kan_alle_keren: mens.nodig !== 'Kan de tweede keer niet',
    aangemeld_door: mens.door ?? ('zelf' as const),
    stand: hasSeat ? ('plaats' as const) : ('wachtlijst' as const),
    sleutel_hash: deelnemerCapability(keys, id, 1).hash,
    sleutel_versie: 1,
  }
}

async function loadCodes(
  db: Db,
  keys: Keys,
  { key, organisatie, partijen, begonnen }: DemoGesprek,
  today: string,
): Promise<void> {
  for (const [index, { stand, uitgedeeld = 0, uitdeler, ...partij }] of partijen.entries()) {
    const geldigTot = addDays(today, begonnen + aanmeldenTotAfterStart)
    const gesprekId = demoGesprekken[key]
    const id = uuid(`f${gesprekId.slice(-2)}${index + 1}`)
    await makePartij(
      db,
      keys,
      {
        ...partij,
        gesprekId,
        gemaaktOp: addDays(today, begonnen),
        geldigTot,
      },
      id,
    )
    await tables(db)
      .updateTable('gesprek.codepartij')
      .set({ stand, uitgedeeld: stand === 'uitgedeeld' ? partij.aantal : uitgedeeld })
      .where('id', '=', id)
      .execute()
    if (uitdeler === undefined) continue
    await tables(db)
      .insertInto('people.role')
      .values({
        id: uuid(`e${gesprekId.slice(-2)}a${index + 1}`),
        person_id: demoCast[uitdeler].id,
        role: 'werver',
        scope_kind: 'codepartij',
        scope_id: id,
        organisation_id: demoOrganisations[organisatie],
        from_day: addDays(today, begonnen),
        until_day: null,
      })
      .execute()
  }
}

async function loadRoles(db: Db, { key, organisatie, team }: DemoGesprek, today: string): Promise<void> {
  const gesprekId = demoGesprekken[key]
  for (const [index, { wie, rol, van, tot }] of team.entries()) {
    await tables(db)
      .insertInto('people.role')
      .values({
        id: uuid(`e${gesprekId.slice(-2)}${index + 1}`),
        person_id: demoCast[wie].id,
        role: rol,
        scope_kind: 'gesprek',
        scope_id: gesprekId,
        organisation_id: demoOrganisations[organisatie],
        from_day: addDays(today, van),
        until_day: tot === undefined ? null : addDays(today, tot),
      })
      .execute()
  }
}
