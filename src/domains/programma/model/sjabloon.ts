/** A part of a meeting and how long it takes. */
export interface Onderdeel {
  code: OnderdeelCode
  minuten: number
}

export interface BijeenkomstSjabloon {
  code: BijeenkomstCode
  /** Time of day to propose, in the Netherlands. */
  begin: string
  eind: string
  /** Days to propose between the meeting before and this one; 0 for the first. */
  dagenNaVorige: number
  dagindeling: Onderdeel[]
}

interface Sjabloon {
  code: SjabloonCode
  bijeenkomsten: BijeenkomstSjabloon[]
}

type SjabloonCode = 'drie-bijeenkomsten' | 'dialoogtafel'
type BijeenkomstCode = 'kennismaken' | 'hoe-gaat-het' | 'verbeterplan' | 'dialoogtafel'
export type OnderdeelCode =
  | 'inloop'
  | 'welkom'
  | 'kennismaken'
  | 'cijfers'
  | 'ervaringen'
  | 'tafelgesprek'
  | 'pauze'
  | 'maaltijd'
  | 'verbeterpunten'
  | 'acties'
  | 'afspraken'
  | 'afsluiting'

const part = (code: OnderdeelCode, minuten: number): Onderdeel => ({ code, minuten })

/**
 * Proposals; the facilitator changes what does not fit. The times are those of the first region that held three
 * meetings (Rijk van Nijmegen, 2022-2023): late in the afternoon, the second and third with a meal.
 */
export const sjablonen: readonly Sjabloon[] = [
  {
    code: 'drie-bijeenkomsten',
    bijeenkomsten: [
      {
        code: 'kennismaken',
        begin: '16:00',
        eind: '18:30',
        dagenNaVorige: 0,
        dagindeling: [
          part('inloop', 15),
          part('welkom', 15),
          part('kennismaken', 45),
          part('pauze', 15),
          part('cijfers', 45),
          part('afsluiting', 15),
        ],
      },
      {
        code: 'hoe-gaat-het',
        begin: '16:00',
        eind: '20:30',
        dagenNaVorige: 84,
        dagindeling: [
          part('inloop', 15),
          part('welkom', 15),
          part('ervaringen', 60),
          part('maaltijd', 60),
          part('tafelgesprek', 90),
          part('afsluiting', 30),
        ],
      },
      {
        code: 'verbeterplan',
        begin: '16:00',
        eind: '20:30',
        dagenNaVorige: 42,
        dagindeling: [
          part('inloop', 15),
          part('welkom', 15),
          part('verbeterpunten', 75),
          part('maaltijd', 60),
          part('acties', 60),
          part('afspraken', 30),
          part('afsluiting', 15),
        ],
      },
    ],
  },
  {
    code: 'dialoogtafel',
    bijeenkomsten: [
      {
        code: 'dialoogtafel',
        begin: '16:00',
        eind: '19:00',
        dagenNaVorige: 0,
        dagindeling: [
          part('inloop', 15),
          part('welkom', 15),
          part('kennismaken', 30),
          part('tafelgesprek', 60),
          part('pauze', 15),
          part('acties', 30),
          part('afsluiting', 15),
        ],
      },
    ],
  },
]

/** The template with this code; undefined when there is none. */
export function findSjabloon(code: string): Sjabloon | undefined {
  return sjablonen.find((sjabloon) => sjabloon.code === code)
}
