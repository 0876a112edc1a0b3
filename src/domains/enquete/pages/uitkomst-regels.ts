import type { Lang } from '../../../platform/text/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import type { Uitkomst } from '../model/publish.ts'
import { delenOp } from '../model/schaal.ts'
import { findVraag } from '../model/vragenlijst.ts'
import { texts } from '../texts/index.ts'

export interface UitkomstRegel {
  vraag: string
  groep: string
  antwoord: string
  /** null: too few to show */
  aantal: number | null
}

/** The published facts as lines of a table: the same in the page and in the file. */
export function uitkomstRegels({ vragen }: Uitkomst, lang: Lang): UitkomstRegel[] {
  const t = texts(lang).uitkomsten
  return vragen.flatMap(({ vraag, tabellen }) =>
    tabellen.flatMap(({ groep, niveau, delen }): UitkomstRegel[] => {
      const wie = groep === null ? t.everybody : doelgroepName(groep, lang)
      const line = { vraag: vraagTekst(vraag, lang), groep: wie }
      if (niveau === null) return [{ ...line, antwoord: t.tooFew, aantal: null }]
      return delen.map(({ code, aantal }) => ({
        ...line,
        antwoord: deelLabel(vraag, niveau, code, lang),
        aantal,
      }))
    }),
  )
}

export function vraagTekst(id: string, lang: Lang): string {
  return findVraag(id)?.tekst[lang] ?? id
}

export function vraagKort(id: string, lang: Lang): string {
  return findVraag(id)?.kort[lang] ?? id
}

export function deelLabel(
  vraagId: string,
  niveau: 'alle' | 'drie' | 'twee',
  code: string,
  lang: Lang,
): string {
  const soort = findVraag(vraagId)?.soort ?? 'vijf'
  return delenOp(soort, niveau).find((deel) => deel.code === code)?.label[lang] ?? code
}
