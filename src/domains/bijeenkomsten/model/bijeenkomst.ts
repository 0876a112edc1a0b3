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
  /** Still as the template proposed it; a new version of the template may change it. */
  uitSjabloon: boolean
  /** Who saves names the version that was read. */
  versie: number
}

/** For the team and for who has a seat. */
export interface Locatie {
  adres: string
  toegankelijkheid: string
  meenemen: string
  /** On the own page and in the last reminder; never in a calendar, which others may look into. */
  videoLink: string
  ondertiteling: string
}

export const noLocatie: Locatie = {
  adres: '',
  toegankelijkheid: '',
  meenemen: '',
  videoLink: '',
  ondertiteling: '',
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

/** For who may know the day and the town and no more. */
export function withoutLocatie(bijeenkomst: Bijeenkomst): BijeenkomstMetLocatie {
  return { ...bijeenkomst, ...noLocatie, onderdelen: [] }
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
