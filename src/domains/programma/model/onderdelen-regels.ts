import type { EigenBijeenkomst } from './eigen-sjabloon.ts'

type Onderdelen = EigenBijeenkomst['onderdelen']

/** More minutes than a day of meeting takes are a mistake. */
const mostMinutes = 600
const mostParts = 15
const longestTitle = 120

type Reading =
  | { ok: true; onderdelen: Onderdelen }
  | { ok: false; problem: 'regel' | 'te-lang'; line: number }
  | { ok: false; problem: 'te-veel'; most: number }

/**
 * Reads a schedule as people type it: a part a line, its minutes in front. "15 Inloop", "45 min. Kennismaken" and
 * "15: Pauze" all count; empty lines do not.
 */
export function readOnderdelen(typed: string): Reading {
  const onderdelen: Onderdelen = []
  for (const [index, raw] of typed.split('\n').entries()) {
    const line = raw.trim()
    if (line === '') continue
    const found = /^(\d{1,3})\s*(?:minuten|minutes|min)?\.?\s*[:–-]?\s+(\S.*)$/.exec(line)
    const minuten = Number(found?.[1] ?? 0)
    if (found === null || minuten < 1 || minuten > mostMinutes)
      return { ok: false, problem: 'regel', line: index + 1 }
    const titel = found[2] ?? ''
    if ([...titel].length > longestTitle) return { ok: false, problem: 'te-lang', line: index + 1 }
    onderdelen.push({ titel, minuten })
  }
  return onderdelen.length > mostParts
    ? { ok: false, problem: 'te-veel', most: mostParts }
    : { ok: true, onderdelen }
}

export function writeOnderdelen(onderdelen: Onderdelen): string {
  return onderdelen.map(({ titel, minuten }) => `${minuten} ${titel}`).join('\n')
}
