import type { Soort } from './model/notitie.ts'

export type DemoNotes = Record<Soort, string[]>

export interface DemoMeeting {
  /** Days from today. */
  days: number
  doel: string
  plaatsnaam: string
  adres: string
  toegankelijkheid: string
  meenemen?: string
  videoLink?: string
  ondertiteling?: string
  /** Something to read before, on a website that does not exist. */
  leeslink?: string
  notes?: DemoNotes
  minutes?: { tekst: string; besluiten: string[] }
}

const doelen = [
  'We leren elkaar kennen en kijken naar de cijfers.',
  'We bespreken hoe het gaat, met de antwoorden op de enquête erbij.',
  'We maken samen de verbeteragenda.',
]

const veenland = {
  plaatsnaam: 'Turfwoude',
  adres: 'Buurthuis De Verzonnen Molen, Voorbeeldweg 1',
  toegankelijkheid: 'Alles is gelijkvloers. Er is een stille kamer.',
}
const duinstreek = {
  plaatsnaam: 'Zilverduin',
  adres: 'Zaal Het Bedachte Anker, Voorbeeldkade 12',
  toegankelijkheid: 'Er is een lift. De bus stopt voor de deur.',
}
const rivierdal = {
  plaatsnaam: 'Lindewaard',
  adres: 'Dorpshuis De Fantasie, Voorbeeldplein 3',
  toegankelijkheid: 'De ingang met een helling is aan de achterkant.',
}

const meeting = (index: number, days: number, place: typeof veenland): DemoMeeting => ({
  days,
  doel: doelen[index] ?? '',
  ...place,
})

/** What happened, and what is still to come, in three invented regions. Nobody said these sentences. */
export const demoMeetings: {
  gesprek: 'veenland' | 'duinstreek' | 'rivierdal'
  code: string
  meetings: DemoMeeting[]
}[] = [
  {
    gesprek: 'veenland',
    code: 'b100',
    meetings: [
      {
        ...meeting(0, -392, veenland),
        notes: {
          'gaat-goed': ['Pleegouders helpen elkaar via de appgroep.', 'De begeleider is goed te bereiken.'],
          'kan-beter': ['Nieuwe pleegouders weten niet wie ze kunnen bellen in het weekend.'],
          idee: ['Een avond voor eigen kinderen in het gezin.'],
        },
        minutes: {
          tekst:
            'We maakten kennis aan drie tafels. Daarna bekeken we de landelijke cijfers.\n\nOver onze eigen regio zijn geen openbare cijfers. Dat vonden veel mensen jammer.',
          besluiten: [
            'We gebruiken bij elke bijeenkomst gewone woorden.',
            'De hosts letten op dat iedereen aan het woord komt.',
          ],
        },
      },
      {
        ...meeting(1, -350, veenland),
        notes: {
          'gaat-goed': [
            'School denkt vaak goed mee.',
            'Kinderen vinden het fijn als ze zelf mogen vertellen.',
          ],
          'kan-beter': [
            'Ouders horen afspraken later dan de anderen.',
            'Een kind krijgt te vaak een nieuwe begeleider.',
            'Vrij vragen voor een gesprek is lastig.',
          ],
          idee: ['Spreek af wie een ouder belt na een overleg.', 'Eén vast nummer voor het weekend.'],
        },
        minutes: {
          tekst: 'De tafels bespraken de antwoorden op de enquête. De punten staan in de notities.',
          besluiten: ['Drie onderwerpen gaan door naar de verbeteragenda.'],
        },
      },
      {
        ...meeting(2, -308, veenland),
        notes: {
          'gaat-goed': ['Gemeente en aanbieder spreken elkaar nu elke maand.'],
          'kan-beter': ['Bij sommige acties is niet duidelijk wie ze doet.'],
          idee: ['Kom over een jaar weer bij elkaar.'],
        },
        minutes: {
          tekst: 'We maakten de verbeteragenda. Bij elke actie staat wie hem doet en wanneer hij klaar is.',
          besluiten: [
            'De verbeteragenda is vastgesteld.',
            'Over een jaar kijken we samen wat ervan is gekomen.',
          ],
        },
      },
    ],
  },
  {
    gesprek: 'duinstreek',
    code: 'b200',
    meetings: [
      {
        ...meeting(0, -21, duinstreek),
        notes: {
          'gaat-goed': [
            'Er is veel hulp van familie en buren.',
            'Het eerste gesprek met de begeleider was warm.',
          ],
          'kan-beter': [
            'Je moet je verhaal steeds opnieuw vertellen.',
            'Over geld krijgt iedereen een ander antwoord.',
          ],
          idee: ['Een map die met het kind meegaat.', 'Een vaste avond waarop pleegouders elkaar zien.'],
        },
      },
      meeting(1, 35, duinstreek),
      meeting(2, 77, duinstreek),
    ],
  },
  {
    gesprek: 'rivierdal',
    code: 'b300',
    meetings: [
      {
        ...meeting(0, 42, rivierdal),
        meenemen: 'Iets wat voor jou thuis betekent, als je dat wilt.',
        leeslink: 'Zo gaat een gesprek aan tafel (verzonnen)',
      },
      {
        ...meeting(1, 84, rivierdal),
        videoLink: 'https://vergadering.voorbeeld.invalid/rivierdal',
        ondertiteling: 'Je zet ondertitels aan met de knop CC.',
      },
      meeting(2, 126, rivierdal),
    ],
  },
]
