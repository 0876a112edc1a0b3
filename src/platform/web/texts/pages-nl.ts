export const nl = {
  start: {
    tab: 'Begin',
    title: 'Samen praten over pleegzorg, en doen wat je afspreekt',
    lead: 'In je regio praten pleeggezinnen, ouders, jongeren, hulpverleners en beleidsmakers met elkaar. Wat gaat goed? Wat kan beter? Daarna volgt iedereen of het ook echt gebeurt.',
    withCode: 'Ik heb een code',
    findRegion: 'Zoek je regio',
    stepsTitle: 'Zo werkt het goede gesprek',
    steps: [
      [
        'Cijfers en ervaringen',
        'Eerst kijken we wat er bekend is. Iedereen kan anoniem vragen beantwoorden.',
      ],
      ['Drie bijeenkomsten', 'Je leert elkaar kennen. Je bespreekt hoe het gaat. Samen maak je een plan.'],
      ['Een verbeteragenda', 'Daarin staat wie wat doet en wanneer. Iedereen kan het lezen.'],
      ['Volhouden', 'Elke actie wordt gevolgd tot die klaar is. Ook als het later wordt of niet hielp.'],
    ] as [string, string][],
  },
  help: {
    title: 'Hulp',
    lead: 'Loop je vast? Er is altijd iemand die je kan helpen.',
    items: [
      [
        'Ik doe mee aan een gesprek',
        'Bel of mail de contactpersoon. Naam en nummer staan onder aan elke pagina van jullie gesprek en in je mail.',
      ],
      [
        'Mijn link werkt niet',
        'Open de link uit je nieuwste mail. Werkt die ook niet, dan stuurt de contactpersoon je een nieuwe.',
      ],
      [
        'Mijn code werkt niet',
        'Typ de code nog eens over. Een code gebruikt geen klinkers en geen 0, 1, 2, 3 of 5. Lukt het niet, vraag dan een nieuwe code aan wie jou de code gaf.',
      ],
      [
        'Ik wil mijn gegevens zien of weg laten halen',
        'Vraag het aan de contactpersoon. Je hoeft niet te zeggen waarom.',
      ],
      [
        'Het gaat niet goed met mij of met een kind',
        'Wacht niet. Bel bij direct gevaar 112. Bel Veilig Thuis: 0800-2000, dag en nacht, gratis. Kinderen en jongeren bellen de Kindertelefoon: 0800-0432, gratis.',
      ],
      [
        'Ik vond een fout in de beveiliging',
        'Meld het aan wie deze site beheert, en geef ons tijd om het te maken voordat je het deelt.',
      ],
    ] as [string, string][],
  },
  privacy: {
    title: 'Wat we met je gegevens doen',
    lead: 'We bewaren zo weinig mogelijk, zo kort mogelijk.',
    what: 'Wat we bewaren',
    columns: { data: 'Gegeven', purpose: 'Waarvoor', kept: 'Hoe lang' },
    rows: [
      [
        'Je naam of schuilnaam, mail of telefoon',
        'Om je een plaats te geven en je te laten weten wanneer en waar',
        'Tot een jaar na de laatste bijeenkomst',
      ],
      ['Wat je nodig hebt (eten, vervoer, tolk)', 'Om je goed te ontvangen', 'Tot na de laatste bijeenkomst'],
      [
        'Wat je typt terwijl je je aanmeldt',
        'Zodat je later verder kunt. Alleen jij ziet het',
        'Tot en met de volgende dag, of tot je het verstuurt',
      ],
      [
        'Wat je over jezelf vertelt, en voor wie je ook praat',
        'Zodat het team weet wie er aan tafel zit',
        'Tot na de laatste bijeenkomst',
      ],
      [
        'Dat je eerst gebeld wilt worden over iemand',
        'Zodat je niet bij die persoon aan tafel zit. Alleen de procesbegeleider leest waarom',
        'Tot na de laatste bijeenkomst',
      ],
      [
        'Naam, mail en telefoon van de volwassene die een jongere koos',
        'Om te vragen of die volwassene ervan weet',
        'Tot na de laatste bijeenkomst',
      ],
      [
        'Of je er was',
        'Om te weten wie een samenvatting nodig heeft',
        'Tot een jaar na de laatste bijeenkomst',
      ],
      [
        'Antwoorden op de vragenlijst',
        'Om te weten hoe het gaat in de regio. Los van jou bewaard',
        'Los van jou, zonder einddatum',
      ],
      [
        'De mails die we je sturen',
        'Om ze te versturen',
        'De inhoud tot de mail weg is, de regel dertig dagen',
      ],
      [
        'Mail van wie een actie doet',
        'Om te vragen hoe het gaat',
        'Tot een half jaar na de laatste datum van de actie',
      ],
      [
        'Naam, telefoon en mail van de contactpersoon',
        'Zodat je iemand kunt bellen',
        'Zolang de pagina van het gesprek er staat',
      ],
      [
        'Naam en mail van wie begeleidt of beheert',
        'Om in te loggen',
        'Tot twee jaar na het einde van de rol',
      ],
      ['Wie wat bekeek of veranderde', 'Om misbruik te kunnen zien', 'Twee jaar'],
    ] as [string, string, string][],
    responsibleTitle: 'Wie is verantwoordelijk?',
    responsible:
      'De organisatie die het gesprek houdt. Haar naam staat op de pagina van het gesprek. Zij legde vast wie beslist over de gegevens en wat de gevolgen voor mensen zijn, voordat iemand zich kon aanmelden.',
    rightsTitle: 'Wat je kunt vragen',
    rights:
      'Je mag je gegevens zien, laten verbeteren en laten weghalen. Vraag het aan de contactpersoon van je gesprek. Een antwoord op de vragenlijst kunnen we niet terugvinden: het staat los van jou.',
    cookiesTitle: 'Cookies',
    cookies:
      'Alleen wat nodig is. Om te onthouden dat je bent ingelogd of je link gebruikte. En om formulieren veilig te versturen. We volgen je niet.',
    anonymity: 'Zo beschermen we je antwoord',
  },
  accessibility: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet dit kunnen gebruiken: op een oude telefoon, met een schermlezer, met alleen het toetsenbord.',
    what: 'We bouwen volgens WCAG 2.2, niveau AA. Bij elke wijziging loopt een programma door de site, op een smal en een breed scherm. Het kijkt op elke pagina die het tegenkomt. Zo’n programma vindt niet alles.',
    notYet:
      'Er is nog geen onderzoek gedaan door mensen met een beperking en nog geen officiële toegankelijkheidsverklaring.',
    report:
      'Kun je iets niet gebruiken? Zeg het tegen de contactpersoon. Je kunt ook altijd per telefoon meedoen.',
  },
  gallery: { title: 'Alle onderdelen van de site' },
}
