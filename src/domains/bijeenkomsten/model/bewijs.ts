/** A meeting where she was. */
export interface BijgewoondeBijeenkomst {
  nummer: number
  titel: string
  /** ISO day */
  datum: string
  /** '16:00', in the Netherlands */
  begin: string
  einde: string
}

/** From begin to end, in minutes. */
export function minutesOf({ begin, einde }: Pick<BijgewoondeBijeenkomst, 'begin' | 'einde'>): number {
  const minutes = (time: string) => {
    const [hours = 0, rest = 0] = time.split(':').map(Number)
    return hours * 60 + rest
  }
  return minutes(einde) - minutes(begin)
}

/** 150 minutes are 2.5 hours; to one decimal. */
export function hoursOf(minutes: number): number {
  return Math.round(minutes / 6) / 10
}
