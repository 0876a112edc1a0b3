const dagen = (aantal: number): string => (aantal === 1 ? '1 dag' : `${aantal} dagen`)
const plaatsen = (aantal: number): string => (aantal === 1 ? '1 plaats' : `${aantal} plaatsen`)
const zijn = (aantal: number): string => (aantal === 1 ? 'is' : 'zijn')
const codes = (aantal: number): string => (aantal === 1 ? '1 code' : `${aantal} codes`)

export const nl = {
  stap: 'Stap',
  stand: {
    opzet: 'In voorbereiding',
    aanmelden: 'Open voor aanmelden',
    bezig: 'Bijeenkomsten bezig',
    afgerond: 'Afgerond',
  },
  langInOpzet: (aantal: number): string => `het gesprek is al ${dagen(aantal)} in voorbereiding.`,
  plaatsen: 'Lege plaatsen',
  vol: 'Alle plaatsen bezet',
  geenPlaatsen: 'Nog geen plaatsen',
  leeg: (aantal: number, per: string): string => `${aantal}: ${per}`,
  groep: (naam: string, aantal: number): string => `${naam} ${aantal}`,
  bijnaDicht: (leeg: number, aantal: number): string =>
    aantal === 0
      ? `${plaatsen(leeg)} ${zijn(leeg)} leeg. Vandaag is de laatste dag van het aanmelden.`
      : `${plaatsen(leeg)} ${zijn(leeg)} leeg. Aanmelden kan nog ${dagen(aantal)}.`,
  dicht: (leeg: number): string => `${plaatsen(leeg)} ${zijn(leeg)} leeg, en aanmelden is voorbij.`,
  codes: 'Codes niet uitgedeeld',
  partijen: (partijen: number, aantal: number): string =>
    `${codes(aantal)} in ${partijen === 1 ? '1 partij' : `${partijen} partijen`}`,
  deelUit: (aantal: number): string => `${codes(aantal)} ${zijn(aantal)} nog niet uitgedeeld.`,
  inProgramma: 'De gesprekken in dit programma',
  inProgrammaGeen: 'Er is nog geen gesprek waar je over kunt lezen.',
  volgers: 'Waar geldt dit sjabloon?',
  volgersTabel: 'Gesprekken in dit programma',
  volgersUitleg:
    'Een nieuwe versie verandert alleen gesprekken in voorbereiding die het sjabloon nog volgen.',
  volgersGeen: 'Er is nog geen gesprek dat met dit sjabloon begon.',
  gesprek: 'Gesprek',
  versie: 'Versie',
  geenVersie: 'Eigen opzet',
  volgt: 'Volgt het sjabloon: een nieuwe versie komt hier vanzelf.',
  houdt: 'Houdt deze versie, want het gesprek is al open.',
  wat: 'Wat betekent dat',
}
