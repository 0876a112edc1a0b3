import { lijktOp, vergelijk } from './gelijkenis.ts'
import type { RegioInLijst } from './regio-in-lijst.ts'

export interface Vondst {
  regio: RegioInLijst
  /** The other name that was recognised. */
  andereNaam: string | null
  /** The gemeenten that were recognised; empty when the name of the region was enough. */
  gemeenten: { naam: string; betwist: boolean }[]
}

export interface Zoekresultaat {
  vondsten: Vondst[]
  /** Nothing is spelled so; these resemble it. */
  ongeveer: boolean
}

/** Regions by any spelling of their name, another name, or one of their gemeenten. Nothing typed gives them all. */
export function zoekRegios(regios: readonly RegioInLijst[], typed: string): Zoekresultaat {
  if (typed.trim() === '') {
    return { vondsten: regios.map((regio) => ({ regio, andereNaam: null, gemeenten: [] })), ongeveer: false }
  }
  const exact = collect(regios, (name) => vergelijk(name, typed))
  if (exact.length > 0) return { vondsten: exact, ongeveer: false }
  return { vondsten: collect(regios, (name) => (lijktOp(name, typed) ? 0 : null)), ongeveer: true }
}

type Grade = (name: string) => number | null

function collect(regios: readonly RegioInLijst[], grade: Grade): Vondst[] {
  return regios
    .map((regio) => ({ regio, ...recognise(regio, grade) }))
    .filter(({ best }) => best < Infinity)
    .sort((a, b) => a.best - b.best)
    .map(({ regio, andereNaam, gemeenten }) => ({ regio, andereNaam, gemeenten }))
}

function recognise(regio: RegioInLijst, grade: Grade): Omit<Vondst, 'regio'> & { best: number } {
  const naam = grade(regio.naam) ?? Infinity
  const [andere] = graded(regio.andereNamen, (name) => grade(name))
  const gemeenten = graded(regio.gemeenten, ({ naam, andereNamen }) => least([naam, ...andereNamen], grade))
  const gemeente = gemeenten[0]?.grade ?? Infinity
  const regional = Math.min(naam, andere?.grade ?? Infinity)
  return {
    best: Math.min(regional, gemeente),
    andereNaam: andere !== undefined && andere.grade < naam ? andere.item : null,
    gemeenten:
      gemeente < regional ? gemeenten.map(({ item }) => ({ naam: item.naam, betwist: item.betwist })) : [],
  }
}

function graded<T>(items: readonly T[], grade: (item: T) => number | null): { item: T; grade: number }[] {
  return items
    .map((item) => ({ item, grade: grade(item) }))
    .filter((found): found is { item: T; grade: number } => found.grade !== null)
    .sort((a, b) => a.grade - b.grade)
}

function least(names: readonly string[], grade: Grade): number | null {
  const grades = names.map(grade).filter((found) => found !== null)
  return grades.length === 0 ? null : Math.min(...grades)
}
