import { inLang, type Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'

/** The name of a template, meeting, part or theme. A code that is not ours is shown as it is. */
type Name = (code: string, lang: Lang) => string

export const sjabloonName: Name = (code, lang) => nameIn(inLang(texts, lang).sjablonen, code)
export const bijeenkomstName: Name = (code, lang) => nameIn(inLang(texts, lang).bijeenkomsten, code)
export const onderdeelName: Name = (code, lang) => nameIn(inLang(texts, lang).onderdelen, code)
export const themaName: Name = (code, lang) => nameIn(inLang(texts, lang).themas, code)
/** The whole question behind a theme. */
export const themaVraag: Name = (code, lang) => nameIn(inLang(texts, lang).vragen, code)

function nameIn(names: Record<string, string>, code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code
}
