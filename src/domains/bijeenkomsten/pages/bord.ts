import { formatDay, formatList, formatNumber } from '../../../platform/text/index.ts'
import type { ColumnCell, TableColumn } from '../../../platform/web/index.ts'
import { doelgroepen, doelgroepName } from '../../gesprek/index.ts'
import { loadBordBijeenkomsten, loadCame, loadHeldDays, type MeetingsOnBord } from '../store/bord.ts'
import { bordTexts } from '../texts/bord.ts'

/** When each gesprek of the programme meets next. */
const volgende: TableColumn = {
  place: 'programma-bord',
  name: 'volgende',
  label: (lang) => bordTexts(lang).volgende,
  async load({ db, lang }, { programmaId }) {
    const t = bordTexts(lang)
    const text = ({ volgende: day, aantal, zonderDag }: MeetingsOnBord) => {
      if (day !== null) return formatDay(day, lang)
      if (aantal === 0) return t.geen
      return zonderDag > 0 ? t.geenDag : t.geweest
    }
    const needs = ({
      stand,
      aantal,
      zonderDag,
    }: MeetingsOnBord): Pick<ColumnCell, 'needs' | 'needsWithin'> => {
      if (stand !== 'aanmelden' && stand !== 'bezig') return {}
      if (aantal === 0) return { needs: t.geenNodig, needsWithin: 7 }
      return zonderDag === 0 ? {} : { needs: t.dagNodig(zonderDag), needsWithin: 14 }
    }
    return (await loadBordBijeenkomsten(db, programmaId)).map((row) => ({
      row: row.gesprekId,
      text: text(row),
      href: `/gesprek/${row.gesprekId}`,
      sort: Number((row.volgende ?? '9999-12-31').replaceAll('-', '')),
      ...needs(row),
    }))
  },
}

const gehouden: TableColumn = {
  place: 'programma-jaar',
  name: 'bijeenkomsten',
  label: (lang) => bordTexts(lang).bijeenkomsten,
  async load({ db, lang }, { programmaId, jaar }) {
    if (jaar === undefined) return []
    const t = bordTexts(lang)
    return (await loadHeldDays(db, programmaId, jaar)).map(({ gesprekId, dagen }) => {
      const days = formatList(
        dagen.map((day) => formatDay(day, lang)),
        lang,
      )
      return { row: gesprekId, text: dagen.length === 0 ? t.nietGehouden : t.gehouden(dagen.length, days) }
    })
  },
}

/** Counts of five or more only; there is no total, because the small groups could be worked out from it. */
const gekomen: TableColumn = {
  place: 'programma-jaar',
  name: 'gekomen',
  label: (lang) => bordTexts(lang).gekomen,
  async load({ db, lang }, { programmaId, jaar }) {
    if (jaar === undefined) return []
    const t = bordTexts(lang)
    const order = (code: string) => {
      const place = doelgroepen.findIndex((doelgroep) => doelgroep.code === code)
      return place === -1 ? doelgroepen.length : place
    }
    const came = await loadCame(db, programmaId, jaar)
    return [...Map.groupBy(came, ({ gesprekId }) => gesprekId)].map(([row, groups]) => ({
      row,
      text: t.gekomenUitleg,
      lines: groups
        .toSorted((a, b) => order(a.doelgroep) - order(b.doelgroep))
        .map(({ doelgroep, aantal }) =>
          t.groep(doelgroepName(doelgroep, lang), aantal === null ? t.minder : formatNumber(aantal, lang)),
        ),
    }))
  },
}

/** What this room adds to the board of a programme and to its overview of a year. */
export const bordColumns: TableColumn[] = [volgende, gehouden, gekomen]
