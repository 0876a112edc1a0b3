import { languages, type Lang } from '../../../platform/text/index.ts'
import { bijeenkomstName, onderdeelName, sjablonen } from '../../programma/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import type { Bijeenkomst, Onderdeel } from './bijeenkomst.ts'

type Name = (code: string, lang: Lang) => string
type Doelen = Record<string, string>

/** What a meeting of the built-in templates is for; nothing for one that we do not know. */
export const doelOf: Name = (code, lang) => (plannenTexts(lang).doelen as Doelen)[code] ?? ''

/** Every wording of a name, in every language, with the code behind it. */
function wordings(codes: string[], name: Name): ReadonlyMap<string, string> {
  return new Map(codes.flatMap((code) => languages.map((lang) => [name(code, lang), code] as const)))
}

const meetings = sjablonen.flatMap(({ bijeenkomsten }) => bijeenkomsten)
const meetingCodes = meetings.map(({ code }) => code)
const titels = wordings(meetingCodes, bijeenkomstName)
const doelen = wordings(meetingCodes, doelOf)
const onderdelen = wordings(
  meetings.flatMap(({ dagindeling }) => dagindeling.map(({ code }) => code)),
  onderdeelName,
)

/** A text that is still the template's own, in this language; what somebody wrote stays as it was written. */
function said(text: string, known: ReadonlyMap<string, string>, name: Name, lang: Lang): string {
  const code = known.get(text)
  return code === undefined ? text : name(code, lang)
}

/** The meeting as this reader reads it: names and purposes that come from a template exist in every language. */
export function inLanguage<T extends Pick<Bijeenkomst, 'titel' | 'doel'> & { onderdelen?: Onderdeel[] }>(
  bijeenkomst: T,
  lang: Lang,
): T {
  return {
    ...bijeenkomst,
    titel: said(bijeenkomst.titel, titels, bijeenkomstName, lang),
    doel: said(bijeenkomst.doel, doelen, doelOf, lang),
    ...(bijeenkomst.onderdelen !== undefined && {
      onderdelen: bijeenkomst.onderdelen.map((onderdeel) => ({
        ...onderdeel,
        titel: said(onderdeel.titel, onderdelen, onderdeelName, lang),
      })),
    }),
  }
}
