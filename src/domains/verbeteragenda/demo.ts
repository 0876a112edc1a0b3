import { addDays } from '../../platform/clock/index.ts'
import type { DemoPart } from '../../platform/web/index.ts'
import { loadBijeenkomsten } from '../bijeenkomsten/index.ts'
import { demoGesprekken } from '../gesprek/index.ts'
import { type DemoPunt, duinstreek, veenland } from './demo-story.ts'
import { ownerKeyAfter } from './model/owner-change.ts'
import { addActie } from './store/acties.ts'
import { adoptAgenda, openAgenda } from './store/agenda.ts'
import { saveEigenaar } from './store/eigenaar.ts'
import { addEvaluatie, addMelding, addWijziging } from './store/history.ts'
import { addPunt } from './store/punten.ts'

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

type Context = Parameters<DemoPart>[0]

export const demo: DemoPart = async (context) => {
  const { db, today } = context
  await loadPunten(context, demoGesprekken.veenland, '6b1', veenland)
  const lastMeeting = (await loadBijeenkomsten(db, demoGesprekken.veenland)).at(-1)
  await adoptAgenda(db, demoGesprekken.veenland, {
    op: lastMeeting?.datum ?? addDays(today, -300),
    in: lastMeeting?.id ?? null,
    volgendGesprekOp: addDays(today, 45),
  })
  await addWijziging(db, {
    id: uuid('6b1e1'),
    gesprekId: demoGesprekken.veenland,
    puntId: null,
    actieId: null,
    op: addDays(today, -20),
    soort: 'volgend-gesprek',
    noot: 'De zaal was bezet. Een paar weken later kan iedereen.',
    was: { volgend_gesprek_op: addDays(today, 24) },
  })
  await loadPunten(context, demoGesprekken.duinstreek, '6b2', duinstreek)
}

async function loadPunten({ db, keys, today }: Context, gesprekId: string, code: string, punten: DemoPunt[]) {
  const day = (offset: number | null) => (offset === null ? null : addDays(today, offset))
  await openAgenda(db, gesprekId)
  for (const [place, { acties, herkomstTekst, ...punt }] of punten.entries()) {
    const puntId = uuid(`${code}0${place + 1}`)
    await addPunt(db, gesprekId, puntId, { ...punt, herkomst_tekst: herkomstTekst })
    for (const [number, actie] of acties.entries()) {
      const end = `${code}a${place + 1}${number + 1}`
      const id = uuid(end)
      const days = [day(actie.voor), day(actie.evaluatieOp)]
      await addActie(
        db,
        { gesprekId, puntId, id },
        {
          wat: actie.wat,
          eigenaar_organisatie: actie.organisatie,
          eigenaar_functie: actie.functie,
          met_wie: actie.metWie,
          voor_datum: day(actie.voor),
          hoe_zien_we_het: actie.hoeZien,
          hoe_blijft_het: actie.hoeBlijft,
          evaluatie_op: day(actie.evaluatieOp),
        },
      )
      const key = ownerKeyAfter(keys, id, null, { mail: actie.mail, days }, today)
      if (key !== null) await saveEigenaar(db, gesprekId, id, key)
      for (const [index, melding] of actie.meldingen.entries()) {
        const { stand, tekst, reden = '', door = 'eigenaar' } = melding
        const told = { stand, tekst, reden, door, nieuweDatum: day(melding.nieuweDatum ?? null) }
        const op = addDays(today, melding.op)
        await addMelding(db, { id: uuid(`${end}c${index + 1}`), actieId: id, gesprekId, op, ...told })
      }
      if (actie.evaluatie) {
        const { uitkomst, waarom } = actie.evaluatie
        const op = addDays(today, actie.evaluatie.op)
        await addEvaluatie(db, { id: uuid(`${end}e1`), actieId: id, gesprekId, op, uitkomst, waarom })
      }
    }
  }
}
