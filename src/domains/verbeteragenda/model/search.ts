import { searchKey } from '../../../platform/text/index.ts'

interface Searchable {
  naam: string
  regio: string
  andereNamen: string[]
  themas: string[]
}

export interface Zoekvraag {
  zoek: string
  thema: string
}

/** The agendas of a region by any spelling of its name, with a point on this theme. Nothing asked gives them all. */
export function searchAgendas<T extends Searchable>(agendas: readonly T[], { zoek, thema }: Zoekvraag): T[] {
  const key = searchKey(zoek)
  return agendas.filter(
    (agenda) =>
      (thema === '' || agenda.themas.includes(thema)) &&
      [agenda.regio, agenda.naam, ...agenda.andereNamen].some((name) => searchKey(name).includes(key)),
  )
}
