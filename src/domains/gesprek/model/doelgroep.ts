import { inLang, type Lang } from '../../../platform/text/index.ts'

/** Everybody who has a say in foster care of a region. The same rows stand in gesprek.doelgroep. */
export const doelgroepen = [
  { code: 'pleegouder', jong: false, nl: 'pleegouder', en: 'foster parent' },
  { code: 'gezinshuisouder', jong: false, nl: 'gezinshuisouder', en: 'family home parent' },
  { code: 'ouder', jong: false, nl: 'ouder', en: 'parent' },
  { code: 'pleegkind', jong: true, nl: 'pleegkind (14 jaar of ouder)', en: 'foster child (14 or older)' },
  {
    code: 'eigen-kind',
    jong: true,
    nl: 'eigen kind van pleegouders (14 jaar of ouder)',
    en: 'own child of foster parents (14 or older)',
  },
  { code: 'hulpverlener', jong: false, nl: 'hulpverlener', en: 'care professional' },
  { code: 'aanbieder', jong: false, nl: 'aanbieder (leidinggevende)', en: 'care provider (manager)' },
  { code: 'beleidsmaker', jong: false, nl: 'beleidsmaker', en: 'policy maker' },
] as const satisfies readonly { code: string; jong: boolean; nl: string; en: string }[]

export type Doelgroep = (typeof doelgroepen)[number]['code']

export const doelgroepCodes = doelgroepen.map(({ code }) => code)

export function doelgroepName(code: string, lang: Lang): string {
  const doelgroep = doelgroepen.find((candidate) => candidate.code === code)
  return doelgroep === undefined ? code : inLang({ nl: doelgroep.nl, en: doelgroep.en }, lang)
}

/** A group that a region added says in its own name that it is one of young people. */
export const jongMark = ' (14+)'

export function isJong(code: string): boolean {
  return code.endsWith(jongMark) || doelgroepen.some((doelgroep) => doelgroep.code === code && doelgroep.jong)
}

/** In the order in which they are named everywhere; after them what a region added, by name. */
export function inOrder<T extends { doelgroep: string }>(rows: T[]): T[] {
  const place = (code: string) => {
    const known = doelgroepen.findIndex((doelgroep) => doelgroep.code === code)
    return known === -1 ? doelgroepen.length : known
  }
  return rows.toSorted(
    (a, b) => place(a.doelgroep) - place(b.doelgroep) || a.doelgroep.localeCompare(b.doelgroep, 'nl'),
  )
}
