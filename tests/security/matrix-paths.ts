import { agendaSleutelOfP, gesprekken, organisaties } from './walls-scene.ts'

const id = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

/** What stands beside b1 and c1: a batch of b3 that somebody hands out, and the programme of b1 and b3. */
export const scopesBeside = { codepartij: id('fb33'), programma: id('a9') }

/** Rows of b1 and c1, by the name of the parameter. */
const existing: Record<string, string> = {
  gesprek: gesprekken.b1,
  organisatie: organisaties.c1,
  bijeenkomst: id('b1001'),
  notitie: id('b10010002'),
  // Something to read before the first meeting, and a group of its notes.
  bestand: id('f11e'),
  groep: id('b1001a1'),
  deelnemer: id('b10003'),
  partij: id('fb11'),
  ...scopesBeside,
  punt: id('6b101'),
  actie: id('6b1a21'),
  regio: 'verzonnen-veenland',
  reeks: 'kinderen-in-pleegzorg',
  thema: 'werving',
  stap: 'wie',
  sleutel: agendaSleutelOfP,
  jaar: String(new Date().getFullYear()),
}

export function pathTo(pattern: string, values: Record<string, string> = {}): string {
  return pattern.replaceAll(/:([a-z]+)/g, (_, name: string) => values[name] ?? existing[name] ?? `:${name}`)
}
