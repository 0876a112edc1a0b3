import type { Change } from './walls-journal.ts'
import { gesprekken, organisaties, persons, type Letter } from './walls-scene.ts'

/** The gesprek of each round, by the end of the round's id. */
const rondes: Record<string, string> = { f1: 'b1', f2: 'b2', f4: 'b4' }

const everythingOnTheDay = [
  'bijeenkomsten.aanwezigheid',
  'bijeenkomsten.notitie',
  'bijeenkomsten.tafelplaats',
  'bijeenkomsten.bestand',
  'bijeenkomsten.belpunt',
  'bijeenkomsten.leeslink',
]
/** What somebody changes about her own part; the last three go when she signs off. */
const deelname = [
  'gesprek.deelnemer',
  'gesprek.plaats',
  'gesprek.aanbod',
  'gesprek.volwassene',
  'gesprek.bel_eerst',
  'gesprek.uit_elkaar',
]
const team = [
  ...deelname,
  ...everythingOnTheDay,
  'gesprek.gesprek',
  'gesprek.codepartij',
  'gesprek.aanmeldcode',
  'gesprek.doelgroep',
  'people.role',
  'bijeenkomsten.bijeenkomst',
  'bijeenkomsten.locatie',
  'bijeenkomsten.onderdeel',
  'bijeenkomsten.verslag',
  'bijeenkomsten.notitiegroep',
  'enquete.ronde',
  'enquete.codepartij',
  'enquete.antwoordcode',
  'verbeteragenda.agenda',
  'verbeteragenda.verbeterpunt',
  'verbeteragenda.actie',
  'verbeteragenda.eigenaar',
  'verbeteragenda.melding',
  'verbeteragenda.evaluatie',
  'verbeteragenda.wijziging',
]
const programme = [
  'programma.programma',
  'programma.partner',
  'programma.deelnemende_regio',
  'programma.sjabloon',
]
const appointing = ['people.person', 'people.contact_address', 'auth.user']
const organisation = ['people.organisation', 'people.role']

/** Anybody may ask for a code by mail, sign up where that is open, and answer with a code in hand. */
const anybody = [
  of('', ['auth.verification']),
  of('b3', ['gesprek.aanmelding', ...deelname]),
  of('b2', ['enquete.stembus']),
]

/** Which tables each may change, in which gesprek or organisation; '' is a row that belongs to none. */
const wanted: Record<Letter, string[][]> = {
  v: [],
  f: [of('b1', team), of('b2', team), of('', [...appointing, 'files.file']), of('f', ['auth.session'])],
  b: [of('b3', team), of('b4', team), of('', [...appointing, 'files.file']), of('b', ['auth.session'])],
  h: [
    ...['b1', 'b2', 'b3'].map((gesprek) => of(gesprek, [...deelname, ...everythingOnTheDay])),
    of('', ['files.file']),
    of('h', ['auth.session']),
  ],
  x: [of('x', ['auth.session'])],
  o: [
    of('c1', [...organisation, 'gesprek.gesprek', 'gesprek.plaats', 'programma.programma']),
    of('a9', [...programme, 'people.role']),
    ...['b1', 'b2'].map((gesprek) => of(gesprek, ['people.role'])),
    of('', appointing),
    of('o', ['auth.session']),
  ],
  n: [
    of('c2', [...organisation, 'gesprek.gesprek', 'gesprek.plaats']),
    ...['b3', 'b4'].map((gesprek) => of(gesprek, ['people.role'])),
    // As long as it is in preparation, its organisation sets up the seats.
    of('b4', ['gesprek.plaats']),
    of('', appointing),
    of('n', ['auth.session']),
  ],
  s: [
    of('c1', organisation),
    of('c2', organisation),
    of('', [...appointing, 'people.organisation']),
    of('s', ['auth.session']),
  ],
  p: [of('b1', deelname)],
  q: [of('b3', deelname)],
  e: [],
  a: [of('b3', ['gesprek.aanmeldcode'])],
  w: [of('b1', ['verbeteragenda.melding'])],
  z: [of('b1', ['verbeteragenda.melding'])],
  l: [],
  r: [of('b3', ['gesprek.codepartij']), of('r', ['auth.session'])],
  j: [of('a9', programme), of('j', ['auth.session'])],
  y: [of('b3', deelname)],
  k: [of('b3', ['gesprek.volwassene'])],
  m: [of('b3', deelname)],
}

function of(scope: string, tables: string[]): string[] {
  return tables.map((table) => `${table} ${scope}`)
}

/** Whether this row, one of all that a post changed, is one that they may change. */
export function isWanted(letter: Letter, change: Change, all: Change[]): boolean {
  const table = change.tabel.replace(/_[0-9a-f]{32}$/, '')
  return [...anybody, ...wanted[letter]].flat().includes(`${table} ${scopeOf(change, all)}`)
}

function scopeOf({ tabel, oud, nieuw }: Change, all: Change[]): string {
  const row = { ...oud, ...nieuw }
  const ownId = ['gesprek.gesprek', 'people.organisation'].includes(tabel) ? row['id'] : ''
  const round = all.find(({ tabel, nieuw }) => tabel === 'enquete.ronde' && nieuw?.['id'] === row['ronde_id'])
  if (round !== undefined) return nameOf(gesprekken, round.nieuw?.['gesprek_id']) ?? ''
  if (tabel === 'programma.programma') return String(row['id']).slice(-2)
  const programma = row['programma_id']
  if (typeof programma === 'string' && tabel.startsWith('programma.')) return programma.slice(-2)
  if (row['scope_kind'] === 'programma') return String(row['scope_id']).slice(-2)
  // A batch belongs to the gesprek that stands in its id.
  if (row['scope_kind'] === 'codepartij') return `b${String(row['scope_id']).slice(-2, -1)}`
  const id = String(row['gesprek_id'] ?? row['scope_id'] ?? row['ronde_id'] ?? ownId)
  if (tabel === 'auth.session') return nameOf(personIds, row['userId']) ?? ''
  if (row['ronde_id'] !== undefined) return rondes[id.slice(-2)] ?? ''
  // A gesprek that was only just made belongs to its organisation, and so do its seats and roles.
  const made = all.find(({ tabel, nieuw }) => tabel === 'gesprek.gesprek' && nieuw?.['id'] === id)?.nieuw
  return nameOf(gesprekken, id) ?? nameOf(organisaties, made?.['organisatie_id'] ?? id) ?? ''
}

const personIds = Object.fromEntries(Object.entries(persons).map(([letter, { id }]) => [letter, id]))

function nameOf(ids: Record<string, string>, id: unknown): string | undefined {
  return Object.entries(ids).find(([, one]) => one === id)?.[0]
}
