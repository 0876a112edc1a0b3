import type { TableColumn } from '../../../platform/web/index.ts'
import { loadActiesOn, loadBordActies, loadHelped } from '../store/bord.ts'
import { bordTexts } from '../texts/bord.ts'

/** How the actions of each region stand; what is late comes first of all that needs attention. */
const acties: TableColumn = {
  place: 'programma-bord',
  name: 'acties',
  label: (lang) => bordTexts(lang).acties,
  async load({ db, lang, today }, { programmaId }) {
    const t = bordTexts(lang)
    const rows = await loadBordActies(db, programmaId, today)
    return rows.map(({ gesprekId, acties: all, klaar, later, dagenLater }) => ({
      row: gesprekId,
      text: t.geteld(all, klaar, later),
      href: `/gesprek/${gesprekId}/verbeteragenda`,
      sort: -later,
      ...(later > 0 && { needs: t.later(later), needsWithin: -dagenLater }),
    }))
  },
}

const standen = ['gepland', 'bezig', 'vast', 'klaar', 'gestopt'] as const

const actiesInJaar: TableColumn = {
  place: 'programma-jaar',
  name: 'acties',
  label: (lang) => bordTexts(lang).acties,
  async load({ db, lang }, { programmaId, jaar }) {
    if (jaar === undefined) return []
    const t = bordTexts(lang)
    const rows = await loadActiesOn(db, programmaId, jaar.tot)
    return rows.map((row) => ({
      row: row.gesprekId,
      text: [
        ...standen.filter((stand) => row[stand] > 0).map((stand) => t.perStand(t.stand[stand], row[stand])),
        t.waarvanLater(row.later),
      ].join(', '),
    }))
  },
}

const hielp: TableColumn = {
  place: 'programma-jaar',
  name: 'hielp',
  label: (lang) => bordTexts(lang).hielp,
  async load({ db, lang }, { programmaId, jaar }) {
    if (jaar === undefined) return []
    const t = bordTexts(lang)
    const rows = await loadHelped(db, programmaId, jaar)
    return [...Map.groupBy(rows, ({ gesprekId }) => gesprekId)].map(([row, helped]) => ({
      row,
      text: t.hielpen(helped.length),
      lines: helped.map(({ wat, waarom }) => (waarom === '' ? wat : t.watWaarom(wat, waarom))),
    }))
  },
}

/** What this room adds to the board of a programme and to its overview of a year. */
export const bordColumns: TableColumn[] = [acties, actiesInJaar, hielp]
