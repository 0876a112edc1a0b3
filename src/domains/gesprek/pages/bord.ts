import type { Lang } from '../../../platform/text/index.ts'
import type { ColumnCell, TableColumn } from '../../../platform/web/index.ts'
import { doelgroepName, inOrder } from '../model/doelgroep.ts'
import { standen } from '../model/stand.ts'
import { loadBordCodes, loadBordPlaatsen, loadBordStappen, type OnBord } from '../store/bord.ts'
import { bordTexts } from '../texts/bord.ts'

/** A gesprek that is longer in preparation asks for a call. */
const longInOpzet = 45
/** This many days before sign-up closes, empty seats ask for attention. */
const soon = 21

const path = (id: string) => `/gesprek/${id}`

/** Where each gesprek of the programme is in the process; also says under which region it stands. */
const stap: TableColumn = {
  place: 'programma-bord',
  name: 'stap',
  label: (lang) => bordTexts(lang).stap,
  async load({ db, lang }, { programmaId }) {
    const t = bordTexts(lang)
    const rows = await loadBordStappen(db, programmaId)
    return rows.map(({ id, regioId, stand, dagenBegonnen }) => ({
      row: id,
      under: regioId,
      text: t.stand[stand],
      sort: standen.indexOf(stand),
      steps: { current: standen.indexOf(stand) + 1, total: standen.length },
      href: path(id),
      ...(stand === 'opzet' &&
        dagenBegonnen > longInOpzet && { needs: t.langInOpzet(dagenBegonnen), needsWithin: 60 }),
    }))
  },
}

const plaatsen: TableColumn = {
  place: 'programma-bord',
  name: 'plaatsen',
  label: (lang) => bordTexts(lang).plaatsen,
  async load({ db, lang }, { programmaId }) {
    const rows = await loadBordPlaatsen(db, programmaId)
    return rows.flatMap((row) => {
      if (row.stand === 'afgerond') return []
      const leeg = row.plaatsen.reduce((sum, groep) => sum + groep.leeg, 0)
      const text = seatsText(row.plaatsen, lang)
      return [{ row: row.id, href: path(row.id), text, sort: -leeg, ...needsSeats(row, leeg, lang) }]
    })
  },
}

function seatsText(groepen: { doelgroep: string; leeg: number }[], lang: Lang): string {
  const t = bordTexts(lang)
  if (groepen.length === 0) return t.geenPlaatsen
  const empty = inOrder(groepen.filter(({ leeg }) => leeg > 0))
  if (empty.length === 0) return t.vol
  const total = empty.reduce((sum, { leeg }) => sum + leeg, 0)
  return t.leeg(
    total,
    empty.map(({ doelgroep, leeg }) => t.groep(doelgroepName(doelgroep, lang), leeg)).join(', '),
  )
}

function needsSeats(
  { stand, dagenAanmelden }: OnBord,
  leeg: number,
  lang: Lang,
): Pick<ColumnCell, 'needs' | 'needsWithin'> {
  if (stand !== 'aanmelden' || leeg === 0 || dagenAanmelden > soon) return {}
  const t = bordTexts(lang)
  const needs = dagenAanmelden < 0 ? t.dicht(leeg) : t.bijnaDicht(leeg, dagenAanmelden)
  return { needs, needsWithin: dagenAanmelden }
}

const codes: TableColumn = {
  place: 'programma-bord',
  name: 'codes',
  label: (lang) => bordTexts(lang).codes,
  async load({ db, lang }, { programmaId }) {
    const t = bordTexts(lang)
    const rows = await loadBordCodes(db, programmaId)
    return rows.map(({ id, stand, partijen, codes: left, dagenAanmelden }) => ({
      row: id,
      href: path(id),
      text: t.partijen(partijen, left),
      sort: -left,
      ...(stand === 'aanmelden' && { needs: t.deelUit(left), needsWithin: dagenAanmelden }),
    }))
  },
}

/** The same step, for the overview of a year. */
const stapInJaar: TableColumn = { ...stap, place: 'programma-jaar' }

/** What this room adds to the board of a programme. */
export const bordColumns: TableColumn[] = [stap, plaatsen, codes, stapInJaar]
