const minuten = (aantal: number): string => (aantal === 1 ? '1 minuut' : `${aantal} minuten`)

export const nl = {
  title: 'Sjabloon van het programma',
  lead: 'Alle regio’s in dit programma beginnen met hetzelfde voorstel. Elke regio mag het daarna aanpassen.',
  nogGeen: 'Er is nog geen sjabloon',
  nogGeenUitleg: 'Kies waarmee je begint. Daarna kun je alles veranderen.',
  beginMet: (naam: string): string => `Begin met: ${naam}`,
  versie: (versie: number, dag: string): string => `Dit is versie ${versie}, van ${dag}.`,
  elkeKeer: 'Elke keer dat je bewaart, ontstaat een nieuwe versie.',
  inleiding: 'Uitnodigende tekst voor elke regio',
  inleidingUitleg: 'Deze tekst staat boven het gesprek. De regio mag hem veranderen.',
  bijeenkomst: (nummer: number): string => `Bijeenkomst ${nummer}`,
  nogEen: 'Nog een bijeenkomst toevoegen',
  titel: 'Titel',
  doel: 'Waar is deze bijeenkomst voor?',
  begin: 'Begint om',
  einde: 'Eindigt om',
  dagen: 'Dagen na de vorige bijeenkomst',
  dagenUitleg: 'Dit is een voorstel. De regio kiest zelf de dag.',
  onderdelen: 'Dagindeling',
  onderdelenUitleg:
    'Zet elk onderdeel op een eigen regel, met het aantal minuten ervoor. Bijvoorbeeld: 15 Inloop. Samen vullen ze de hele bijeenkomst.',
  weg: 'Haal deze bijeenkomst weg',
  plaatsen: 'Plaatsen per doelgroep',
  plaatsenUitleg: 'Laat leeg wie je niet uitnodigt. De regio mag de aantallen veranderen.',
  knop: 'Bewaar als nieuwe versie',
  bewaard: (versie: number): string => `Versie ${versie} is bewaard.`,
  niets: 'Er is niets veranderd, dus er is geen nieuwe versie.',
  fout: {
    geenBijeenkomst: 'Een sjabloon heeft minstens één bijeenkomst. Vul er een in.',
    eindeVoorBegin: 'Het einde is niet later dan het begin. Kijk de tijden na.',
    regel: (regel: number): string =>
      `Regel ${regel} is niet duidelijk. Begin met het aantal minuten, zoals: 15 Inloop.`,
    'te-lang': (regel: number): string =>
      `De tekst op regel ${regel} is te lang. Gebruik hooguit 120 tekens.`,
    teVeel: (hooguit: number): string => `Er zijn te veel onderdelen. Er passen er hooguit ${hooguit} in.`,
    pastNiet: (onderdelen: number, bijeenkomst: number): string =>
      onderdelen > bijeenkomst
        ? `De onderdelen duren samen ${minuten(onderdelen)}. Dat is ${minuten(onderdelen - bijeenkomst)} te lang.`
        : `De onderdelen duren samen ${minuten(onderdelen)}. Er is nog ${minuten(bijeenkomst - onderdelen)} over.`,
  },
  conflict: {
    titel: 'Iemand anders heeft intussen een nieuwe versie bewaard',
    uitleg:
      'Wat je typte staat nog hieronder. Lees eerst wat de ander schreef. Bewaar je daarna opnieuw? Dan wordt jouw tekst de nieuwste versie.',
    anders: 'Dit staat er nu',
  },
}
