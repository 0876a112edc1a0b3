import type { Onderdeel } from './bijeenkomst.ts'
import { minutesOf } from './minutes.ts'

interface Times {
  begin: string
  einde: string
}

/** A row of the form; `regel` counts from 0 and names its fields: van_0, tot_0, titel_0. */
export interface Regel extends Onderdeel {
  regel: number
}

export type ScheduleProblem =
  | { kind: 'tot-voor-van'; regel: number }
  | { kind: 'voor-begin'; regel: number; begin: string; minuten: number }
  | { kind: 'na-einde'; regel: number; einde: string; minuten: number }
  | { kind: 'dubbel'; regel: number; metRegel: number }

export function endsBeforeBegin({ begin, einde }: Times): boolean {
  return einde <= begin
}

/** Two spans of one day; the end of one may be the beginning of the next. Times as '16:00'. */
function overlaps(a: Times, b: Times): boolean {
  return a.begin < b.einde && b.begin < a.einde
}

/** The other meeting of this gesprek that is held at the same moment, if there is one. */
export function clashingWith<T extends Times & { datum: string | null }>(
  meeting: Times & { datum: string | null },
  others: T[],
): T | null {
  return (
    others.find(
      (other) => other.datum !== null && other.datum === meeting.datum && overlaps(meeting, other),
    ) ?? null
  )
}

function minutesBetween(from: string, until: string): number {
  return minutesOf(until) - minutesOf(from)
}

/** A schedule must fit in its meeting, one part after another. At most one problem per row. */
export function checkDagindeling(meeting: Times, regels: Regel[]): ScheduleProblem[] {
  const problems: ScheduleProblem[] = []
  for (const [index, row] of regels.entries()) {
    const { regel, van, tot } = row
    const earlier = regels
      .slice(0, index)
      .find((other) => overlaps({ begin: van, einde: tot }, { begin: other.van, einde: other.tot }))
    if (tot <= van) problems.push({ kind: 'tot-voor-van', regel })
    else if (van < meeting.begin)
      problems.push({
        kind: 'voor-begin',
        regel,
        begin: meeting.begin,
        minuten: minutesBetween(van, meeting.begin),
      })
    else if (tot > meeting.einde)
      problems.push({
        kind: 'na-einde',
        regel,
        einde: meeting.einde,
        minuten: minutesBetween(meeting.einde, tot),
      })
    else if (earlier !== undefined) problems.push({ kind: 'dubbel', regel, metRegel: earlier.regel })
  }
  return problems
}
