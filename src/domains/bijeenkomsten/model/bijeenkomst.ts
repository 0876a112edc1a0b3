/** 'geweest' follows from the day, so nobody has to tick it off and it can never be forgotten. */
export type Stand = 'gepland' | 'geweest' | 'afgelast'

/** What everybody may know about a meeting: never the address. */
export interface Bijeenkomst {
  id: string
  gesprekId: string
  nummer: number
  titel: string
  doel: string
  /** ISO day, or null while it is not chosen */
  datum: string | null
  /** '16:00', in the Netherlands */
  begin: string
  einde: string
  plaatsnaam: string
  stand: Stand
  icsVolgnummer: number
}

/** For the team and for who has a seat. */
export interface Locatie {
  adres: string
  toegankelijkheid: string
}

export interface Onderdeel {
  /** '16:00' */
  van: string
  tot: string
  titel: string
}

/** A meeting with all that a participant with a seat may know. */
export interface BijeenkomstMetLocatie extends Bijeenkomst, Locatie {
  onderdelen: Onderdeel[]
}

type When = Pick<Bijeenkomst, 'datum' | 'begin' | 'einde' | 'plaatsnaam'> & Pick<Locatie, 'adres'>

/** Whether people must be told: another day, another time or another place. A new title is no reason for a mail. */
export function isMoved(before: When, after: When): boolean {
  return (['datum', 'begin', 'einde', 'plaatsnaam', 'adres'] as const).some(
    (key) => before[key] !== after[key],
  )
}

/** 'Zaalstraat 1, Plaatsdorp', as far as it is known. */
export function placeLine({ adres, plaatsnaam }: Pick<When, 'adres' | 'plaatsnaam'>): string {
  return [adres, plaatsnaam].filter((part) => part !== '').join(', ')
}

/** The meetings still to come, the first one first; without a day they come last. */
export function upcoming<T extends Bijeenkomst>(bijeenkomsten: T[]): T[] {
  const day = ({ datum }: T) => datum ?? '9999-12-31'
  return bijeenkomsten
    .filter(({ stand }) => stand === 'gepland')
    .toSorted((a, b) => day(a).localeCompare(day(b)) || a.nummer - b.nummer)
}
