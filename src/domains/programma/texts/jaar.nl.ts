export const nl = {
  title: (jaar: string, naam: string): string => `Jaaroverzicht ${jaar}: ${naam}`,
  bestand: (jaar: string): string => `Jaaroverzicht ${jaar}`,
  periode: (van: string, tot: string): string => `Dit overzicht gaat over ${van} tot en met ${tot}.`,
  bron: (dag: string): string => `Bron: wat de regio’s op deze site bijhouden. Gemaakt op ${dag}.`,
  klein:
    'Kwamen er minder dan vijf mensen uit een doelgroep? Dan staat er ‘minder dan 5’. Zo is niemand te herkennen.',
  alle: 'Alle regio’s',
  regio: 'Regio',
  onderwerp: 'Onderwerp',
  stand: 'Wat is er gebeurd',
  nogGeen: 'Nog geen gesprek',
  geenGesprek: 'In deze regio is nog geen gesprek van dit programma begonnen.',
}
