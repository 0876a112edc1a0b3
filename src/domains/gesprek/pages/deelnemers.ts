import { csvFile } from '../../../platform/export/index.ts'
import { file, notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { gesprekBeheren } from '../model/actions.ts'
import { needsInWords } from '../model/needs-in-words.ts'
import { type Deelnemer, listDeelnemers, type Selection, selections, sortings } from '../store/deelnemers.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { texts } from '../texts/index.ts'
import { aboutGesprek } from './about-gesprek.ts'
import { DeelnemersPage } from './deelnemers-page.tsx'
import { gesprekOf } from './gesprek-of.ts'

const allSelections = Object.keys(selections) as Selection[]

export async function showDeelnemers(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const sorteer = sortings.find((sorting) => sorting === rq.query.get('sorteer')) ?? 'naam'
  const toon = allSelections.find((selection) => selection === rq.query.get('toon'))
  const groep = rq.query.get('groep') ?? ''
  const zoek = (rq.query.get('zoek') ?? '').trim().slice(0, 200)
  const rows = await listDeelnemers(rq.db, gesprek.id, {
    zoek,
    doelgroep: groep,
    sorteer,
    ...(toon && { toon }),
  })
  // Who asks to be called first is for the facilitator only.
  const leads = await rq.may(gesprekBeheren, gesprek.id)
  const model = {
    gesprekId: gesprek.id,
    rows: rows.map((row) => ({ ...row, nodig: neededBy(row, rq) })),
    wanted: { zoek, groep, sorteer, toon: toon ?? '' },
    doelgroepen: gesprek.doelgroepen,
    selections: allSelections.filter((selection) => leads || selection !== 'bel-eerst'),
  }
  return page(DeelnemersPage, model, aboutGesprek(rq, gesprek, { label: texts(rq.lang).crumb.deelnemers }))
}

export async function exportDeelnemers(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const { deelnemers: t, doelgroep, deelnemerStand } = texts(rq.lang)
  const own = deelnemerTexts(rq.lang)
  const by = { zelf: t.zelf, host: t.host, samen: own.samen }
  const columns = [
    { key: 'naam', label: t.name },
    { key: 'groep', label: t.group },
    { key: 'stand', label: t.stand },
    { key: 'telefoon', label: t.telefoon },
    { key: 'mail', label: t.mail },
    { key: 'bereik', label: own.bereik.label },
    { key: 'bericht', label: own.csv.bericht },
    { key: 'nodig', label: t.nodig },
    { key: 'brengtMee', label: own.brengtMee },
    { key: 'kanAlleKeren', label: t.kanAlleKeren },
    { key: 'bevestigd', label: own.csv.bevestigd },
    { key: 'aangemeldDoor', label: t.aangemeldDoor },
  ]
  const yesNo = (is: boolean) => (is ? t.ja : t.nee)
  const lines = (await listDeelnemers(rq.db, gesprek.id)).map((row) => ({
    naam: row.naam,
    groep: doelgroep(row.doelgroep),
    stand: deelnemerStand[row.stand],
    telefoon: row.telefoon,
    mail: row.mail,
    bereik: own.bereik[row.bereik],
    bericht: row.mailStand === 'goed' ? own.csv.berichtGoed : own.csv.berichtNiet,
    nodig: neededBy(row, rq),
    brengtMee: yesNo(row.brengtIemandMee),
    kanAlleKeren: yesNo(row.kanAlleKeren),
    bevestigd: yesNo(row.bevestigenVoor === null),
    aangemeldDoor: by[row.aangemeldDoor],
  }))
  return file(csvFile(columns, lines), 'text/csv; charset=utf-8', `${t.fileName}.csv`)
}

/** "Een tolk; Arabisch": what she ticked and what she wrote. */
function neededBy({ behoeften, nodig }: Deelnemer, { lang }: Rq): string {
  return [...needsInWords(behoeften, lang), nodig].filter((part) => part !== '').join('; ')
}
