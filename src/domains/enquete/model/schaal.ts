import type { Lang } from '../../../platform/text/index.ts'

type InBothLanguages = Record<Lang, string>

/** Every option of every scale. `weet-niet` belongs to each scale, so that nobody has to guess or skip. */
export const opties = {
  'heel-goed': { nl: 'gaat heel goed', en: 'goes very well' },
  goed: { nl: 'gaat goed', en: 'goes well' },
  wisselend: { nl: 'wisselend', en: 'varies' },
  beter: { nl: 'kan beter', en: 'could be better' },
  'veel-beter': { nl: 'kan veel beter', en: 'could be much better' },
  'weet-niet': { nl: 'weet ik niet', en: 'I do not know' },
} as const satisfies Record<string, InBothLanguages>
export type Optie = keyof typeof opties

export const schalen = {
  vijf: ['veel-beter', 'beter', 'wisselend', 'goed', 'heel-goed', 'weet-niet'],
  drie: ['beter', 'wisselend', 'goed', 'weet-niet'],
} as const satisfies Record<string, readonly Optie[]>
export type Schaal = keyof typeof schalen

export type Niveau = 'alle' | 'drie' | 'twee'

interface Deel {
  code: string
  label: InBothLanguages
  /** The options that are counted together. */
  van: readonly Optie[]
}

const drie: readonly Deel[] = [
  {
    code: 'kan-beter',
    label: { nl: 'kan (veel) beter', en: 'could be (much) better' },
    van: ['veel-beter', 'beter'],
  },
  {
    code: 'tussenin',
    label: { nl: 'wisselend of weet ik niet', en: 'varies or I do not know' },
    van: ['wisselend', 'weet-niet'],
  },
  {
    code: 'gaat-goed',
    label: { nl: 'gaat (heel) goed', en: 'goes (very) well' },
    van: ['goed', 'heel-goed'],
  },
]

const twee: readonly Deel[] = [
  {
    code: 'niet-goed',
    label: { nl: 'kan beter, wisselend of weet ik niet', en: 'could be better, varies or I do not know' },
    van: ['veel-beter', 'beter', 'wisselend', 'weet-niet'],
  },
  {
    code: 'gaat-goed',
    label: { nl: 'gaat (heel) goed', en: 'goes (very) well' },
    van: ['goed', 'heel-goed'],
  },
]

/** From fine to coarse. Every level counts every answer, so that nothing is left over to subtract. */
export function delenOp(schaal: Schaal, niveau: Niveau): readonly Deel[] {
  if (niveau === 'drie') return drie
  if (niveau === 'twee') return twee
  return schalen[schaal].map((optie) => ({ code: optie, label: opties[optie], van: [optie] }))
}

export const niveaus: readonly Niveau[] = ['alle', 'drie', 'twee']

export function isOptie(schaal: Schaal, value: string): value is Optie {
  return (schalen[schaal] as readonly string[]).includes(value)
}
