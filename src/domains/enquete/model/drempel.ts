import { kindGroepen } from './doelgroep.ts'

/** A shown count of people is 0 or at least this. */
const drempel = 5
/** For a table with children as a group of their own. */
const drempelKind = 10

/** The threshold of a table over these groups. */
export function drempelVoor(groepen: readonly string[]): number {
  return groepen.length > 0 && groepen.every((groep) => kindGroepen.includes(groep)) ? drempelKind : drempel
}

/** Enough answers for a table over these groups: twice the threshold. */
export function genoeg(aantal: number, groepen: readonly string[]): boolean {
  return aantal >= 2 * drempelVoor(groepen)
}

/** While a round is open counts move in steps of this, so that watching them tells nothing about one person. */
export const stap = 5

/** The step that a count has reached. */
export function stapVanaf(aantal: number): number {
  return Math.floor(aantal / stap) * stap
}

/** With fewer codes handed out than this, people read beforehand that their group is shown with others. */
export const kleineGroep = 10

/** With fewer answers than this nothing of a round is shown or kept. */
export const genoegSamen = 2 * drempel
