export type PersonalDataKind = 'naam' | 'telefoon' | 'mail' | 'adres' | 'geboortedatum' | 'bsn'

/** A piece of the text, from `start` up to `end`, counted in UTF-16 units as `slice` does. */
export interface Found {
  kind: PersonalDataKind
  start: number
  end: number
}
