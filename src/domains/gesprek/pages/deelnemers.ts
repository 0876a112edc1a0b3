import { csvFile } from '../../../platform/export/index.ts'
import { file, notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { doelgroepCodes } from '../model/doelgroep.ts'
import { listDeelnemers, sortings } from '../store/deelnemers.ts'
import { texts } from '../texts/index.ts'
import { DeelnemersPage } from './deelnemers-page.tsx'
import { aboutGesprek } from './about-gesprek.ts'
import { gesprekOf } from './gesprek-of.ts'

export async function showDeelnemers(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const sorteer = sortings.find((sorting) => sorting === rq.query.get('sorteer')) ?? 'naam'
  const groep = rq.query.get('groep') ?? ''
  const zoek = (rq.query.get('zoek') ?? '').trim().slice(0, 200)
  const rows = await listDeelnemers(rq.db, gesprek.id, { zoek, doelgroep: groep, sorteer })
  const model = { gesprekId: gesprek.id, rows, wanted: { zoek, groep, sorteer }, doelgroepen: doelgroepCodes }
  return page(DeelnemersPage, model, aboutGesprek(rq, gesprek, { label: texts(rq.lang).crumb.deelnemers }))
}

export async function exportDeelnemers(rq: Rq): Promise<Outcome> {
  const gesprek = await gesprekOf(rq)
  if (gesprek === null) return notFound()
  const { deelnemers: t, doelgroep, deelnemerStand } = texts(rq.lang)
  const rows = await listDeelnemers(rq.db, gesprek.id)
  const columns = [
    { key: 'naam', label: t.name },
    { key: 'groep', label: t.group },
    { key: 'stand', label: t.stand },
    { key: 'telefoon', label: t.telefoon },
    { key: 'mail', label: t.mail },
    { key: 'nodig', label: t.nodig },
    { key: 'kanAlleKeren', label: t.kanAlleKeren },
    { key: 'aangemeldDoor', label: t.aangemeldDoor },
  ]
  const lines = rows.map((row) => ({
    naam: row.naam,
    groep: doelgroep(row.doelgroep),
    stand: deelnemerStand[row.stand],
    telefoon: row.telefoon,
    mail: row.mail,
    nodig: row.nodig,
    kanAlleKeren: row.kanAlleKeren ? t.ja : t.nee,
    aangemeldDoor: row.aangemeldDoor === 'host' ? t.host : t.zelf,
  }))
  return file(csvFile(columns, lines), 'text/csv; charset=utf-8', `${t.fileName}.csv`)
}
