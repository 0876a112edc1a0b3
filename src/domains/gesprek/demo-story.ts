import { demoRegios } from '../regio/index.ts'
import type { demoCast, demoOrganisations } from '../../platform/people/index.ts'
import type { Doelgroep } from './model/doelgroep.ts'
import type { PartijStand } from './model/codepartij.ts'
import type { Stand } from './model/stand.ts'

export interface DemoMens {
  doelgroep: Doelgroep
  naam: string
  nodig?: string
  door?: 'host'
}

interface DemoPartij {
  doelgroep: Doelgroep
  werver: string
  aantal: number
  stand: PartijStand
  /** How many are handed out while the rest is not. */
  uitgedeeld?: number
  /** Who of the cast hands them out. */
  uitdeler?: keyof typeof demoCast
}

export interface DemoGesprek {
  key: 'veenland' | 'duinstreek' | 'rivierdal'
  regioId: string
  organisatie: keyof typeof demoOrganisations
  naam: string
  inleiding: string
  stand: Stand
  /** Days from today at which it was started. */
  begonnen: number
  contact: { naam: string; functie: string; telefoon: string; mail: string }
  seats: { doelgroep: Doelgroep; aantal: number }[]
  /** In the order in which they signed up: who comes after the last seat waits. */
  mensen: DemoMens[]
  partijen: DemoPartij[]
  team: { wie: keyof typeof demoCast; rol: 'procesbegeleider' | 'host'; van: number; tot?: number }[]
}

const fenna = {
  naam: 'Fenna Voorbeeld',
  functie: 'procesbegeleider',
  telefoon: '06 0000 0001',
  mail: 'fenna@voorbeeld.invalid',
}
const bram = {
  naam: 'Bram Verzonnen',
  functie: 'procesbegeleider',
  telefoon: '06 0000 0002',
  mail: 'bram@voorbeeld.invalid',
}

const seats = (pleegouder: number, ouder: number): DemoGesprek['seats'] => [
  { doelgroep: 'pleegouder', aantal: pleegouder },
  { doelgroep: 'gezinshuisouder', aantal: 2 },
  { doelgroep: 'ouder', aantal: ouder },
  { doelgroep: 'pleegkind', aantal: 3 },
  { doelgroep: 'eigen-kind', aantal: 2 },
  { doelgroep: 'hulpverlener', aantal: 4 },
  { doelgroep: 'aanbieder', aantal: 2 },
  { doelgroep: 'beleidsmaker', aantal: 3 },
]

/** The same sort of people come to every table; the names say that they are invented. */
const atTheTable: DemoMens[] = [
  { doelgroep: 'pleegouder', naam: 'Pleegmoeder Els', nodig: 'Eten zonder vlees' },
  { doelgroep: 'pleegouder', naam: 'Pleegvader Driss' },
  { doelgroep: 'pleegouder', naam: 'Oma Truus', nodig: 'Reiskosten', door: 'host' },
  { doelgroep: 'pleegouder', naam: 'Pleegmoeder Ayla' },
  { doelgroep: 'gezinshuisouder', naam: 'Gezinshuisouder Wout' },
  { doelgroep: 'ouder', naam: 'Moeder Nadia', nodig: 'Een tolk Arabisch', door: 'host' },
  { doelgroep: 'ouder', naam: 'Vader Sjors' },
  { doelgroep: 'pleegkind', naam: 'Vlinder', door: 'host' },
  { doelgroep: 'pleegkind', naam: 'DJ Bliksem', door: 'host' },
  { doelgroep: 'eigen-kind', naam: 'Noor', door: 'host' },
  { doelgroep: 'hulpverlener', naam: 'Begeleider Kees' },
  { doelgroep: 'hulpverlener', naam: 'Wijkteamwerker Imane', nodig: 'Kan de tweede keer niet' },
  { doelgroep: 'aanbieder', naam: 'Teamleider Marit' },
  { doelgroep: 'beleidsmaker', naam: 'Beleidsmaker Joost' },
  { doelgroep: 'beleidsmaker', naam: 'Wethouder Lies' },
]

const ofVeenland: DemoMens[] = [
  { doelgroep: 'pleegouder', naam: 'Pleegvader Henk' },
  { doelgroep: 'pleegouder', naam: 'Pleegmoeder Fatma' },
  { doelgroep: 'ouder', naam: 'Moeder Kim' },
  { doelgroep: 'hulpverlener', naam: 'Gezinswerker Bas' },
]

export const demoStory: DemoGesprek[] = [
  {
    key: 'veenland',
    regioId: demoRegios.veenland,
    organisatie: 'samen',
    naam: 'Het goede gesprek in Verzonnen Veenland',
    inleiding:
      'Wij spraken drie keer met elkaar over pleegzorg. Hier zie je wat we afspraken en wat ervan terechtkomt.',
    stand: 'afgerond',
    begonnen: -425,
    contact: fenna,
    seats: seats(6, 3),
    mensen: [...atTheTable, ...ofVeenland],
    partijen: [
      { doelgroep: 'pleegouder', werver: 'Pleegzorg Plasdam (verzonnen)', aantal: 40, stand: 'uitgedeeld' },
      { doelgroep: 'ouder', werver: 'Oudervereniging Veen (verzonnen)', aantal: 20, stand: 'uitgedeeld' },
    ],
    team: [
      { wie: 'fenna', rol: 'procesbegeleider', van: -400 },
      { wie: 'yusuf', rol: 'host', van: -400 },
      { wie: 'wil', rol: 'procesbegeleider', van: -425, tot: -300 },
    ],
  },
  {
    key: 'duinstreek',
    regioId: demoRegios.duinstreek,
    organisatie: 'samen',
    naam: 'Samen aan tafel in de Bedachte Duinstreek',
    inleiding:
      'Wat gaat goed in de pleegzorg, en wat kan beter? We praten er drie keer over, met iedereen die ermee te maken heeft.',
    stand: 'bezig',
    begonnen: -130,
    contact: fenna,
    seats: seats(4, 2),
    mensen: [
      ...atTheTable,
      { doelgroep: 'pleegouder', naam: 'Pleegvader Piet' },
      { doelgroep: 'ouder', naam: 'Moeder Soraya' },
    ],
    partijen: [
      {
        doelgroep: 'pleegouder',
        werver: 'Pleegzorg Helmerzand (verzonnen)',
        aantal: 30,
        stand: 'uitgedeeld',
      },
      { doelgroep: 'ouder', werver: 'Oudergroep Zilverduin (verzonnen)', aantal: 15, stand: 'ingetrokken' },
    ],
    team: [
      { wie: 'fenna', rol: 'procesbegeleider', van: -110 },
      { wie: 'yusuf', rol: 'host', van: -100 },
    ],
  },
  {
    key: 'rivierdal',
    regioId: demoRegios.rivierdal,
    organisatie: 'rivier',
    naam: 'In gesprek over pleegzorg in Fantasie Rivierdal',
    inleiding:
      'Ben je pleegouder, ouder of pleegkind? Of werk je in de pleegzorg? Praat mee over wat beter kan in onze regio.',
    stand: 'aanmelden',
    begonnen: -60,
    contact: bram,
    seats: seats(4, 3),
    mensen: [...atTheTable.slice(0, 8), { doelgroep: 'beleidsmaker', naam: 'Beleidsmaker Joost' }],
    partijen: [
      { doelgroep: 'pleegouder', werver: 'Pleegzorg Lindewaard (verzonnen)', aantal: 24, stand: 'klaar' },
      { doelgroep: 'ouder', werver: 'Oudervereniging Rivier (verzonnen)', aantal: 12, stand: 'klaar' },
      {
        doelgroep: 'hulpverlener',
        werver: 'Wijkteams Rivierdal (verzonnen)',
        aantal: 10,
        stand: 'klaar',
        uitgedeeld: 4,
        uitdeler: 'joke',
      },
      {
        doelgroep: 'pleegkind',
        werver: 'Pleegzorg Lindewaard (verzonnen)',
        aantal: 6,
        stand: 'klaar',
        uitdeler: 'joke',
      },
    ],
    team: [
      { wie: 'bram', rol: 'procesbegeleider', van: -60 },
      { wie: 'yusuf', rol: 'host', van: -50 },
    ],
  },
]
