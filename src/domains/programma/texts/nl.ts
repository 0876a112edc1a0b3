export const nl = {
  themasTitle: 'De zeven vragen',
  themasLead:
    'Vijf regio’s stelden zich in 2018 zeven vragen over kinderen die niet thuis kunnen wonen. Die vragen leven nog in elke regio. Op deze site helpen ze om te ordenen wat er beter kan.',
  themasBron:
    'Bron: de pilots van het programma Ruimte voor jeugdhulp in gezinsvormen. Ze begonnen op 19 november 2018 in Noord-Limburg, Groningen, Zuid-Kennemerland, Midden-IJssel/Oost-Veluwe en Flevoland. De vragen staan hier in onze eigen woorden.',
  sjablonen: { 'drie-bijeenkomsten': 'Drie bijeenkomsten', dialoogtafel: 'Eén dialoogtafel' },
  bijeenkomsten: {
    kennismaken: 'Kennismaken',
    'hoe-gaat-het': 'Bespreken hoe het gaat',
    verbeterplan: 'Samen het verbeterplan maken',
    dialoogtafel: 'Dialoogtafel',
  },
  onderdelen: {
    inloop: 'Inloop',
    welkom: 'Welkom en afspraken over hoe we praten',
    kennismaken: 'Kennismaken aan kleine tafels',
    cijfers: 'Cijfers over pleegzorg: wat weten we, wat niet?',
    ervaringen: 'Ervaringen uit de enquête',
    tafelgesprek: 'Gesprek aan tafels: wat gaat goed, wat kan beter?',
    pauze: 'Pauze',
    maaltijd: 'Samen eten',
    verbeterpunten: 'Verbeterpunten kiezen',
    acties: 'Acties bedenken: wie doet wat, en wanneer?',
    afspraken: 'Afspreken wanneer we terugkijken',
    afsluiting: 'Afsluiting',
  },
  themas: {
    gezinsvormen: 'Meer soorten gezinnen',
    'gezin-in-plaats-van-instelling': 'Een gezin in plaats van een instelling',
    werving: 'Ouders zoeken bij dit kind',
    'terug-naar-huis': 'Samen beslissen over thuis wonen',
    meedenken: 'Gezinnen en kinderen denken mee',
    samenwerken: 'Lokaal team en pleegzorg samen',
    'hulp-voor-ouders': 'Hulp voor ouders',
  },
  vragen: {
    gezinsvormen:
      'Hoe zorg je voor meer soorten gezinnen, zodat hulp kan groeien of afnemen zonder dat het kind verhuist?',
    'gezin-in-plaats-van-instelling': 'Hoe komt een kind in een gezin terecht, en niet in een instelling?',
    werving: 'Hoe vind je pleegouders en gezinshuisouders die passen bij dit ene kind?',
    'terug-naar-huis':
      'Wie beslist mee of een kind weer thuis kan wonen? Hoe doen kind, ouders, andere opvoeders, gemeente, aanbieder en gecertificeerde instelling dat samen?',
    meedenken: 'Hoe denken pleegouders, pleegkinderen en eigen kinderen mee over vernieuwing?',
    samenwerken: 'Hoe werken lokale teams en pleegzorgaanbieders goed samen?',
    'hulp-voor-ouders': 'Hoe krijgen ouders hulp, zodat het thuis beter gaat en het kind terug kan?',
  },
}
