import type { Lang } from '../../../platform/text/index.ts'

type InBothLanguages = Record<Lang, string>

/** Every option of every scale. `weet-niet` belongs to each scale, so that nobody has to guess or skip. */
export const opties = {
  'heel-goed': { nl: 'gaat heel goed', en: 'goes very well' },
  goed: { nl: 'gaat goed', en: 'goes well' },
  wisselend: { nl: 'wisselend', en: 'varies' },
  beter: { nl: 'kan beter', en: 'could be better' },
  'veel-beter': { nl: 'kan veel beter', en: 'could be much better' },
  'helemaal-niet': { nl: 'helemaal niet', en: 'not at all' },
  'niet-zo': { nl: 'niet zo', en: 'not really' },
  'een-beetje': { nl: 'een beetje', en: 'a little' },
  grotendeels: { nl: 'grotendeels', en: 'for the most part' },
  helemaal: { nl: 'helemaal', en: 'completely' },
  nee: { nl: 'nee', en: 'no' },
  ja: { nl: 'ja', en: 'yes' },
  'weet-niet': { nl: 'weet ik niet', en: 'I do not know' },
} as const satisfies Record<string, InBothLanguages>
export type Optie = keyof typeof opties

export const schalen = {
  vijf: ['veel-beter', 'beter', 'wisselend', 'goed', 'heel-goed', 'weet-niet'],
  drie: ['beter', 'wisselend', 'goed', 'weet-niet'],
  mate: ['helemaal-niet', 'niet-zo', 'een-beetje', 'grotendeels', 'helemaal', 'weet-niet'],
  kort: ['nee', 'een-beetje', 'ja', 'weet-niet'],
} as const satisfies Record<string, readonly Optie[]>
export type Schaal = keyof typeof schalen

export type Niveau = 'alle' | 'drie' | 'twee'

interface Deel {
  code: string
  label: InBothLanguages
  /** The options that are counted together. */
  van: readonly Optie[]
}

/** How well something goes. */
const gaat: readonly Deel[] = [
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

const gaatInTwee: readonly Deel[] = [
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

/** How far something is true. */
const klopt: readonly Deel[] = [
  {
    code: 'nee',
    label: { nl: 'nee of niet zo', en: 'no or not really' },
    van: ['helemaal-niet', 'niet-zo', 'nee'],
  },
  {
    code: 'tussenin',
    label: { nl: 'een beetje of weet ik niet', en: 'a little or I do not know' },
    van: ['een-beetje', 'weet-niet'],
  },
  {
    code: 'ja',
    label: { nl: 'ja of grotendeels', en: 'yes or for the most part' },
    van: ['grotendeels', 'helemaal', 'ja'],
  },
]

const kloptInTwee: readonly Deel[] = [
  {
    code: 'niet-ja',
    label: { nl: 'nee, een beetje of weet ik niet', en: 'no, a little or I do not know' },
    van: ['helemaal-niet', 'niet-zo', 'nee', 'een-beetje', 'weet-niet'],
  },
  {
    code: 'ja',
    label: { nl: 'ja of grotendeels', en: 'yes or for the most part' },
    van: ['grotendeels', 'helemaal', 'ja'],
  },
]

const samengenomen: Record<Schaal, { drie: readonly Deel[]; twee: readonly Deel[] }> = {
  vijf: { drie: gaat, twee: gaatInTwee },
  drie: { drie: gaat, twee: gaatInTwee },
  mate: { drie: klopt, twee: kloptInTwee },
  kort: { drie: klopt, twee: kloptInTwee },
}

/** From fine to coarse. Every level counts every answer, so that nothing is left over to subtract. */
export function delenOp(schaal: Schaal, niveau: Niveau): readonly Deel[] {
  if (niveau !== 'alle') return samengenomen[schaal][niveau]
  return schalen[schaal].map((optie) => ({ code: optie, label: opties[optie], van: [optie] }))
}

export const niveaus: readonly Niveau[] = ['alle', 'drie', 'twee']

export function isOptie(schaal: Schaal, value: string): value is Optie {
  return (schalen[schaal] as readonly string[]).includes(value)
}
