export const nl = {
  title: { evaluatie: 'Hoe was de bijeenkomst?', blad: 'Strookjes met codes' },
  crumb: { bijeenkomsten: 'Bijeenkomsten', dag: 'De dag zelf', evaluatie: 'Evaluatie' },
  meeting: (nummer: number, titel: string): string => `Bijeenkomst ${nummer}: ${titel}`,
  lead: 'Een korte evaluatie zonder namen. De eerste vraag is: voelde je je gehoord?',
  prepare: {
    heading: 'Klaarzetten',
    how: 'Iedereen die er is, krijgt een strookje met een code. Daarmee beantwoord je vijf vragen op je telefoon.',
    forHost: 'De procesbegeleider zet de evaluatie klaar.',
    aantal: 'Hoeveel strookjes?',
    aantalHint: 'Zoveel als er mensen zijn, en een paar extra.',
    make: 'Maak de strookjes',
    made: 'De strookjes staan klaar. Print ze en neem ze mee.',
  },
  ready: {
    heading: 'Uitdelen',
    body: (aantal: string): string => `Er liggen ${aantal} klaar. De codes werken nog niet.`,
    slips: { one: 'strookje', other: 'strookjes' },
    print: 'Print de strookjes',
    once: 'Deel je ze uit? Druk dan op de knop. Vanaf dat moment werken de codes en zie je het blad niet meer.',
    out: 'Uitgedeeld: laat de codes werken',
    isOut: 'De codes werken. De evaluatie gaat na 7 dagen vanzelf dicht.',
  },
  open: {
    heading: 'De evaluatie loopt',
    until: (dag: string): string =>
      `Mensen kunnen antwoorden tot ${dag}. Daarna gaat de evaluatie vanzelf dicht.`,
    atLeast: (vanaf: number): string => `Er zijn ${vanaf} antwoorden of meer.`,
    lessThan: (grens: number): string => `Er zijn nog minder dan ${grens} antwoorden.`,
    steps: 'We tellen in stappen van 5. Zo kan niemand zien wie er net heeft geantwoord.',
    keyGone: 'De sleutel van deze evaluatie is weg. De antwoorden kunnen niet meer worden geopend.',
  },
  closed: {
    answered: (beantwoord: string, strookjes: string): string =>
      `${beantwoord} mensen antwoordden. Er zijn ${strookjes} strookjes uitgedeeld.`,
    fewer: (grens: number): string => `Minder dan ${grens}`,
    on: (dag: string): string => `De evaluatie ging dicht op ${dag}.`,
    tooFew: 'Te weinig antwoorden om te laten zien',
    tooFewBody: (grens: number): string =>
      `Bij minder dan ${grens} antwoorden laten we niets zien en bewaren we niets.`,
    figures: 'Dit antwoordden mensen',
    hidden: 'Te weinig antwoorden om te laten zien',
    open: 'Wat moet de volgende keer anders?',
    openCare: 'De volgorde is geschud. Staat er iets in waaraan iemand te herkennen is? Neem dat niet over.',
    noOpen: 'Niemand schreef hier iets op.',
  },
  blad: {
    lead: 'Print dit blad en knip de strookjes los. Geef iedereen er een, zonder te kijken wie welke krijgt.',
    gone: 'Deze codes zijn uitgedeeld. Het blad is daarom niet meer te zien.',
    back: 'Terug naar de evaluatie',
    slipHeading: 'Hoe was het vandaag?',
    slipGo: (adres: string): string => `Ga naar ${adres} en vul deze code in:`,
    slipPromise: 'Vijf korte vragen, zonder naam. Het hoeft niet. Het kan tot 7 dagen na vandaag.',
    slipPhone: (telefoon: string): string => `Vragen? Bel ${telefoon}.`,
  },
  panel: {
    heading: 'Evaluatie',
    geen: 'Vraag na afloop hoe het was, zonder namen.',
    voorbereiding: 'De strookjes liggen klaar. De codes werken nog niet.',
    open: 'De evaluatie loopt. Hij gaat vanzelf dicht.',
    dicht: 'De evaluatie is dicht. Bekijk wat mensen vonden.',
    go: 'Naar de evaluatie',
  },
  begin: {
    heading: 'Hoe was de bijeenkomst?',
    small: (grens: number): string =>
      `We laten pas iets zien als ${grens} mensen of meer antwoorden. Anders bewaren we niets.`,
    lead: (vragen: number, minuten: number): string =>
      `Dit zijn ${vragen} vragen voor wie erbij was. Dat duurt ongeveer ${minuten} minuten.`,
  },
  bedankt: 'Na 7 dagen lezen de begeleiders wat iedereen samen vond.',
}
