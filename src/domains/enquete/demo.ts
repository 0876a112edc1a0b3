import { addDays } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { Keys } from '../../platform/keys/index.ts'
import type { DemoPart } from '../../platform/web/index.ts'
import { loadBijeenkomsten } from '../bijeenkomsten/index.ts'
import { demoGesprekken } from '../gesprek/index.ts'
import { codesOf } from './model/codeblad.ts'
import { demoAntwoorden } from './model/demo-antwoorden.ts'
import { demoEvaluatie } from './model/demo-evaluatie.ts'
import type { Groep } from './model/doelgroep.ts'
import { deelnemerGroep, evaluatieDagen } from './model/evaluatievragen.ts'
import { castBallot } from './store/cast-ballot.ts'
import { closeRonde } from './store/close-ronde.ts'
import { handOutPartij, makePartij } from './store/codepartij.ts'
import { openEvaluatie } from './store/evaluatie.ts'
import { addRonde, openRonde } from './store/ronde.ts'
import { tables } from './store/tables.ts'
import { refreshTussenstand } from './store/tussenstand.ts'

interface DemoRonde {
  id: string
  gesprekId: string
  werving: string
  /** ISO days; without a last day the round stays open. */
  van: string
  tot?: string
  groepen: { groep: Groep; werver: string; uitgedeeld: number; beantwoord: number }[]
}

export const openDemoRonde = '00000000-0000-4000-8000-0000000000f2'

/** Batch of a round of the demo, by its place in the list (from 0). */
export function demoPartijId(rondeId: string, index: number): string {
  return `00000000-0000-4000-8000-${rondeId.slice(-2)}${String(index + 1).padStart(10, '0')}`
}

const samen = 'Voorbeeldorganisatie Samen (verzonnen)'

/** b1 closed, b2 open, b3 without a questionnaire. Everything went through the ballot box, as with real people. */
export const demo: DemoPart = async ({ db, keys, today }) => {
  const load = (ronde: DemoRonde) => inOneTransaction(db, (trx) => loadRonde(trx, keys, ronde))
  await load({
    id: '00000000-0000-4000-8000-0000000000f1',
    gesprekId: demoGesprekken.veenland,
    werving: `${samen} gaf pleegouders, ouders en hulpverleners een code op papier. Alles hier is verzonnen.`,
    van: addDays(today, -430),
    tot: addDays(today, -400),
    groepen: [
      { groep: 'pleegouder', werver: samen, uitgedeeld: 150, beantwoord: 104 },
      { groep: 'ouder', werver: samen, uitgedeeld: 60, beantwoord: 38 },
      { groep: 'hulpverlener', werver: samen, uitgedeeld: 80, beantwoord: 61 },
    ],
  })
  await load({
    id: openDemoRonde,
    gesprekId: demoGesprekken.duinstreek,
    werving: `${samen} deelde codes uit in twee pleegzorgcafés. Alles hier is verzonnen.`,
    van: addDays(today, -28),
    groepen: [
      { groep: 'pleegouder', werver: samen, uitgedeeld: 40, beantwoord: 13 },
      { groep: 'ouder', werver: samen, uitgedeeld: 20, beantwoord: 6 },
      { groep: 'pleegkind', werver: samen, uitgedeeld: 6, beantwoord: 3 },
    ],
  })
  await inOneTransaction(db, (trx) => loadEvaluatie(trx, keys))
}

function inOneTransaction(db: Db, work: (trx: Db) => Promise<void>): Promise<void> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}

/** The last meeting of the finished gesprek was evaluated by twenty people. */
async function loadEvaluatie(db: Db, keys: Keys): Promise<void> {
  const gesprekId = demoGesprekken.veenland
  const last = (await loadBijeenkomsten(db, gesprekId)).at(-1)
  if (last === undefined || last.datum === null) throw new Error('The demo has no meeting to evaluate')
  const id = '00000000-0000-4000-8000-0000000000f8'
  const about = { id, gesprekId, bijeenkomstId: last.id, werving: '' }
  await addRonde(db, { ...about, publiekeSleutel: keys.createRoundKey(id) })
  const secret = keys.roundSecret(id)
  const partij = { rondeId: id, groep: deelnemerGroep, werver: '', aantal: 24 }
  const partijId = await makePartij(db, secret, partij, demoPartijId(id, 0))
  await openEvaluatie(db, id, last.datum)
  await handOutPartij(db, id, partijId)
  for (const [nummer, code] of codesOf(secret, partijId, 20).entries()) {
    await castBallot(db, keys, id, code, demoEvaluatie(nummer))
  }
  await closeRonde(db, keys, id, addDays(last.datum, evaluatieDagen))
  keys.destroyRoundKey(id)
}

async function loadRonde(db: Db, keys: Keys, ronde: DemoRonde): Promise<void> {
  const { id, gesprekId, werving } = ronde
  await addRonde(db, { id, gesprekId, werving, publiekeSleutel: keys.createRoundKey(id) })
  await openRonde(db, gesprekId, ronde.van)
  const secret = keys.roundSecret(id)
  for (const [index, { groep, werver, uitgedeeld, beantwoord }] of ronde.groepen.entries()) {
    const partij = { rondeId: id, groep, werver, aantal: uitgedeeld }
    const partijId = await makePartij(db, secret, partij, demoPartijId(id, index))
    await handOutPartij(db, id, partijId)
    for (const [nummer, code] of codesOf(secret, partijId, beantwoord).entries()) {
      await castBallot(db, keys, id, code, demoAntwoorden(groep, nummer))
    }
  }
  if (ronde.tot === undefined) return refreshTussenstand(db)
  await tables(db).updateTable('enquete.ronde').set({ sluiten_gevraagd: true }).where('id', '=', id).execute()
  await closeRonde(db, keys, id, ronde.tot)
  keys.destroyRoundKey(id)
}
