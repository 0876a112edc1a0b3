import { FormInput, type FieldError, type FormState } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import type { Aanmelding } from './aanmelding.ts'
import { isJong } from './doelgroep.ts'
import type { Bereik } from './reach.ts'
import { velden, type Gevraagd } from './velden.ts'

/** What was typed so far, by the names of the fields. */
export type Antwoorden = Record<string, string | string[]>

export interface Situatie {
  lang: Lang
  offered: readonly string[]
  /** A code fixes the doelgroep. */
  byCode: string | null
  /** The organisation wrote down on what ground somebody under 16 may sign up. */
  basisOnder16: boolean
  /** By herself or with a helper one page a question; a host has all of them on one page. */
  door: 'zelf' | 'samen' | 'host'
}

/** An answer with which one cannot go on here; the page of this name says what can be done. */
export type Elders = 'bellen' | 'andere-regio'

interface Stap {
  velden: readonly string[]
  /** When this question is asked; always when it is not said. */
  bij?: (situatie: Situatie & { jong: boolean }) => boolean
  elders?: (antwoorden: Antwoorden, situatie: Situatie) => Elders | null
}

/** The questions of signing up, in order. Each is a page of its own; the page to check everything comes last. */
export const stappen = {
  wie: { velden: ['doelgroep'], bij: ({ byCode }) => byCode === null },
  leeftijd: {
    velden: ['leeftijd'],
    bij: ({ jong }) => jong,
    elders: ({ leeftijd }, { basisOnder16 }) =>
      leeftijd === 'jonger' || (leeftijd === '14-15' && !basisOnder16) ? 'bellen' : null,
  },
  regio: {
    velden: ['regio'],
    bij: ({ door }) => door !== 'host',
    elders: ({ regio }) => (regio === 'nee' ? 'andere-regio' : null),
  },
  dagen: { velden: ['alleKeren', 'mist'] },
  ervaring: { velden: ['ervaring', 'namens'] },
  nodig: { velden: ['behoeften', 'nodig', 'brengtMee'] },
  tegenkomen: { velden: ['tegenkomen', 'belTekst'] },
  naam: { velden: ['naam'] },
  volwassene: {
    velden: ['volwasseneNaam', 'volwasseneMail', 'volwasseneTelefoon'],
    bij: ({ jong }) => jong,
  },
  bereik: { velden: ['bereik', 'mail', 'telefoon'] },
} as const satisfies Record<keyof ReturnType<typeof velden>, Stap>

export type StapNaam = keyof typeof stappen
export const stapNamen = Object.keys(stappen) as StapNaam[]
const stapOf = (naam: StapNaam): Stap => stappen[naam]

export function isStap(naam: string): naam is StapNaam {
  return Object.hasOwn(stappen, naam)
}

/** The doelgroep so far, whatever was typed: a code goes before. */
export function doelgroepVan(antwoorden: Antwoorden, { byCode }: Situatie): string {
  return byCode ?? String(antwoorden['doelgroep'] ?? '')
}

/** The questions that are asked in this situation. */
export function gevraagdeStappen(antwoorden: Antwoorden, situatie: Situatie): StapNaam[] {
  const jong = isJong(doelgroepVan(antwoorden, situatie))
  return stapNamen.filter((naam) => stapOf(naam).bij?.({ ...situatie, jong }) ?? true)
}

/** Reads the answers to one question. */
export function leesStap(naam: StapNaam, antwoorden: Antwoorden, { lang, offered }: Situatie) {
  const gevraagd: Gevraagd = { lang, offered, belEerst: antwoorden['tegenkomen'] === 'ja' }
  return new FormInput(antwoorden).read(velden(gevraagd)[naam])
}

/** The page to which this answer leads instead of onwards. */
export function leidtNaar(naam: StapNaam, antwoorden: Antwoorden, situatie: Situatie): Elders | null {
  return stapOf(naam).elders?.(antwoorden, situatie) ?? null
}

/** The fields of one question as they are kept, so that an empty answer is an answer too. */
export function bewaard(naam: StapNaam, typed: Antwoorden): Antwoorden {
  return Object.fromEntries(stapOf(naam).velden.map((veld) => [veld, typed[veld] ?? '']))
}

/** The first question that still has to be answered; null when everything is there. */
export function eersteOpen(antwoorden: Antwoorden, situatie: Situatie): StapNaam | null {
  const isOpen = (naam: StapNaam) =>
    stapOf(naam).velden.some((veld) => antwoorden[veld] === undefined) ||
    !leesStap(naam, antwoorden, situatie).ok ||
    leidtNaar(naam, antwoorden, situatie) !== null
  return gevraagdeStappen(antwoorden, situatie).find(isOpen) ?? null
}

/** All questions at once: what a host fills in on one page, and what is read when somebody sends. */
export function leesAlles(
  antwoorden: Antwoorden,
  situatie: Situatie,
): { ok: true; value: Aanmelding } | { ok: false; state: FormState } {
  const errors: FieldError[] = []
  const read: Record<string, unknown> = {}
  for (const naam of gevraagdeStappen(antwoorden, situatie)) {
    const result = leesStap(naam, antwoorden, situatie)
    if (result.ok) Object.assign(read, result.value)
    else errors.push(...result.state.errors)
  }
  if (errors.length > 0) return { ok: false, state: { values: antwoorden, errors } }
  return { ok: true, value: aanmeldingVan(read, doelgroepVan(antwoorden, situatie)) }
}

function aanmeldingVan(read: Record<string, unknown>, doelgroep: string): Aanmelding {
  const text = (name: string) => (read[name] ?? '') as string
  const mist = (read['mist'] ?? []) as string[]
  const jong = isJong(doelgroep)
  return {
    doelgroep,
    naam: text('naam'),
    mail: text('mail'),
    telefoon: text('telefoon'),
    bereik: text('bereik') as Bereik,
    nodig: text('nodig'),
    behoeften: (read['behoeften'] ?? []) as string[],
    brengtIemandMee: text('brengtMee') === 'ja',
    ervaring: text('ervaring'),
    namens: text('namens'),
    kanAlleKeren: text('alleKeren') === 'ja' || (text('alleKeren') === 'per-dag' && mist.length === 0),
    mist: text('alleKeren') === 'per-dag' ? mist : [],
    onder16: jong ? text('leeftijd') === '14-15' : null,
    volwassene: jong
      ? {
          naam: text('volwasseneNaam'),
          mail: text('volwasseneMail'),
          telefoon: text('volwasseneTelefoon'),
        }
      : null,
    belEerst: text('tegenkomen') === 'ja' ? text('belTekst') : null,
  }
}
