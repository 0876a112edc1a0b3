export const nl = {
  vraag: (nummer: number): string => `Vraag ${nummer} van de zeven`,
  geen: 'Hier staat nog niets bij',
  geenUitleg: 'Zodra een regio een verbeterpunt over deze vraag vaststelt, staat het hier.',
  alle: 'Alle zeven vragen',
}
