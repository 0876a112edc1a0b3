import type { Lang } from '../../../platform/text/index.ts'
import type { EigenSjabloon } from './eigen-sjabloon.ts'
import { bijeenkomstName, onderdeelName } from './names.ts'
import { findSjabloon } from './sjabloon.ts'

/** One of the two templates that come with the site, written out so that a programme can make it its own. */
export function fromBuiltIn(code: string, lang: Lang): EigenSjabloon | null {
  const sjabloon = findSjabloon(code)
  if (sjabloon === undefined) return null
  return {
    inleiding: '',
    plaatsen: [],
    bijeenkomsten: sjabloon.bijeenkomsten.map((bijeenkomst) => ({
      titel: bijeenkomstName(bijeenkomst.code, lang),
      doel: '',
      begin: bijeenkomst.begin,
      einde: bijeenkomst.eind,
      dagenNaVorige: bijeenkomst.dagenNaVorige,
      onderdelen: bijeenkomst.dagindeling.map(({ code: part, minuten }) => ({
        titel: onderdeelName(part, lang),
        minuten,
      })),
    })),
  }
}
