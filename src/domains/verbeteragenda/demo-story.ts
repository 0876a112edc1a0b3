import type { DoorWie, Herkomst, MeldbareStand, Uitkomst } from './model/woorden.ts'

/** Days are counted from today: -30 is a month ago. */
interface DemoMelding {
  op: number
  stand: MeldbareStand
  tekst: string
  nieuweDatum?: number
  reden?: string
  door?: DoorWie
}

interface DemoActie {
  wat: string
  organisatie: string
  functie: string
  mail: string | null
  metWie: string
  voor: number | null
  evaluatieOp: number | null
  hoeZien: string
  hoeBlijft: string
  meldingen: DemoMelding[]
  evaluatie?: { op: number; uitkomst: Uitkomst; waarom: string }
}

export interface DemoPunt {
  titel: string
  toelichting: string
  thema: string
  herkomst: Herkomst
  herkomstTekst: string
  acties: DemoActie[]
}

/** An invented region, ten months after it agreed. Nobody said or did any of this. */
export const veenland: DemoPunt[] = [
  {
    titel: 'Pleegouders weten wie ze in het weekend kunnen bellen',
    toelichting: 'Juist in het weekend loopt het soms hoog op. Dan is er nu niemand die het gezin kent.',
    thema: 'samenwerken',
    herkomst: 'notitie',
    herkomstTekst: 'Nieuwe pleegouders weten niet wie ze kunnen bellen in het weekend.',
    acties: [
      {
        wat: 'Eén telefoonnummer voor het weekend, met iemand die de pleegzorg kent',
        organisatie: 'Bedachte Pleegzorg Veenland (verzonnen)',
        functie: 'teamleider pleegzorg',
        mail: 'teamleider@voorbeeld.invalid',
        metWie: 'Lokale teams van de drie gemeenten',
        voor: -190,
        evaluatieOp: -100,
        hoeZien: 'Elk pleeggezin heeft het nummer en wordt binnen een uur teruggebeld.',
        hoeBlijft: 'Het nummer staat in het rooster en in de begroting van volgend jaar.',
        meldingen: [
          { op: -270, stand: 'bezig', tekst: 'Er is een rooster gemaakt voor de eerste drie maanden.' },
          {
            op: -195,
            stand: 'klaar',
            tekst:
              'Het nummer werkt sinds een week. Alle 84 gezinnen hebben een kaart met het nummer gekregen.',
          },
        ],
        evaluatie: {
          op: -98,
          uitkomst: 'hielp',
          waarom:
            'In drie maanden belden 19 gezinnen. Zeventien van hen zeggen: ik werd snel geholpen en ik hoefde niet alles opnieuw te vertellen.',
        },
      },
    ],
  },
  {
    titel: 'Ouders krijgen hulp zolang hun kind ergens anders woont',
    toelichting: 'Ouders vertelden dat de hulp stopte toen hun kind naar een pleeggezin ging.',
    thema: 'hulp-voor-ouders',
    herkomst: 'enquete',
    herkomstTekst: 'Ouders vulden in dat ze na de plaatsing weinig hulp kregen.',
    acties: [
      {
        wat: 'Elke ouder krijgt binnen vier weken een vaste hulpverlener van het lokale team',
        organisatie: 'Gemeente Turfwoude (verzonnen)',
        functie: 'beleidsadviseur jeugd',
        mail: 'beleid@voorbeeld.invalid',
        metWie: 'Bedachte Pleegzorg Veenland (verzonnen)',
        voor: -75,
        evaluatieOp: 120,
        hoeZien: 'We tellen elk kwartaal hoeveel ouders binnen vier weken iemand hebben.',
        hoeBlijft: 'Het staat in de opdracht aan het lokale team.',
        meldingen: [
          { op: -200, stand: 'bezig', tekst: 'Twee van de drie gemeenten doen mee.' },
          {
            op: -82,
            stand: 'vast',
            tekst: 'We hebben nog een besluit nodig van de derde gemeente over het geld.',
            nieuweDatum: 60,
            reden: 'De derde gemeente besluit pas bij de begroting.',
          },
        ],
      },
    ],
  },
  {
    titel: 'Samen beslissen of een kind naar huis kan',
    toelichting: 'Nu hoort het pleeggezin het vaak als laatste, en het kind soms ook.',
    thema: 'terug-naar-huis',
    herkomst: 'notitie',
    herkomstTekst: 'Wij horen te laat wat er besloten is.',
    acties: [
      {
        wat: 'Bij elk besluit over terug naar huis zitten kind, ouders en pleegouders aan tafel',
        organisatie: 'Verzonnen Jeugdbescherming Noord (verzonnen)',
        functie: 'gebiedsmanager',
        mail: 'gebied@voorbeeld.invalid',
        metWie: 'Lokale teams en pleegzorg',
        voor: -40,
        evaluatieOp: 90,
        hoeZien: 'In elk verslag staat wie er was en wat het kind zelf zei.',
        hoeBlijft: 'Het komt in de werkwijze voor nieuwe medewerkers.',
        meldingen: [{ op: -150, stand: 'bezig', tekst: '' }],
      },
    ],
  },
  {
    titel: 'Meer pleeggezinnen voor tieners',
    toelichting: 'Voor een tiener is er vaak geen plek in de buurt van school en vrienden.',
    thema: 'werving',
    herkomst: 'cijfer',
    herkomstTekst: 'Er zijn minder nieuwe pleegouders dan vijf jaar geleden. Dat zijn landelijke cijfers.',
    acties: [
      {
        wat: 'Een campagne met posters en filmpjes in de hele regio',
        organisatie: 'Bedachte Pleegzorg Veenland (verzonnen)',
        functie: 'medewerker werving',
        mail: null,
        metWie: 'Gemeenten',
        voor: -160,
        evaluatieOp: -45,
        hoeZien: 'Tien nieuwe gezinnen die een tiener willen opvangen.',
        hoeBlijft: 'Elk voorjaar opnieuw.',
        meldingen: [
          {
            op: -162,
            stand: 'klaar',
            tekst: 'De posters hingen zes weken. De filmpjes zijn 9.000 keer bekeken.',
            door: 'procesbegeleider',
          },
        ],
        evaluatie: {
          op: -44,
          uitkomst: 'niet',
          waarom:
            'Er kwamen 31 vragen, maar geen enkel nieuw gezin voor een tiener. Mensen zeggen: ik wil eerst iemand spreken die het doet. Een volgende keer vragen we pleegouders om zelf iemand mee te nemen.',
        },
      },
    ],
  },
  {
    titel: 'Pleegkinderen en eigen kinderen denken mee',
    toelichting: 'Er wordt veel over kinderen gepraat, en weinig met hen.',
    thema: 'meedenken',
    herkomst: 'notitie',
    herkomstTekst: 'Een avond voor eigen kinderen in het gezin.',
    acties: [
      {
        wat: 'Vier keer per jaar een avond die jongeren zelf maken 🎉',
        organisatie: 'Voorbeeldorganisatie Samen (verzonnen)',
        functie: 'jongerenwerker',
        mail: 'jongeren@voorbeeld.invalid',
        metWie: 'Jongeren uit de drie gemeenten',
        voor: 50,
        evaluatieOp: 110,
        hoeZien: 'Jongeren kiezen het onderwerp en er komt elke keer een antwoord op hun vraag.',
        hoeBlijft: 'De gemeenten betalen samen de zaal en het eten.',
        meldingen: [
          { op: -120, stand: 'bezig', tekst: 'De eerste avond is geweest. Er waren 14 jongeren.' },
          { op: -30, stand: 'bezig', tekst: 'De tweede avond ging over school. De wethouder gaf antwoord.' },
        ],
      },
    ],
  },
]

/** Another invented region, between two meetings: two points, not agreed yet. */
export const duinstreek: DemoPunt[] = [
  {
    titel: 'Minder wisselingen van begeleider',
    toelichting: '',
    thema: 'samenwerken',
    herkomst: 'notitie',
    herkomstTekst: 'We moesten ons verhaal drie keer vertellen.',
    acties: [
      {
        wat: 'Afspreken dat een begeleider minstens twee jaar bij een gezin blijft',
        organisatie: 'Voorbeeldpleegzorg Duinstreek (verzonnen)',
        functie: 'regiomanager',
        mail: null,
        metWie: '',
        voor: null,
        evaluatieOp: null,
        hoeZien: '',
        hoeBlijft: '',
        meldingen: [],
      },
    ],
  },
  {
    titel: 'Een gezinshuis in de buurt als het in een pleeggezin niet lukt',
    toelichting: 'Nu verhuist een kind vaak naar een andere regio.',
    thema: 'gezin-in-plaats-van-instelling',
    herkomst: 'notitie',
    herkomstTekst: 'Er is hier geen gezinshuis.',
    acties: [],
  },
]
