import { formatList, plural } from '../../../platform/text/index.ts'

export const nl = {
  menu: 'Regio’s',
  lijstTitle: 'Jeugdregio’s',
  lijstLead:
    'In een jeugdregio werken gemeenten samen aan hulp voor kinderen en gezinnen. Zoek jouw regio of jouw gemeente.',
  csvTitle: 'Jeugdregio’s als bestand',
  regioTitle: 'Jeugdregio',
  zoekLabel: 'Naam van je regio of gemeente',
  zoekHint: 'Schrijf de naam zoals jij hem kent. De lijst past zich aan.',
  alle: (aantal: number) => `${plural(aantal, 'nl', regios)} in de lijst`,
  gevonden: (aantal: number, woord: string) => `${plural(aantal, 'nl', regios)} gevonden bij “${woord}”`,
  lijktOp: (woord: string) => `We vonden niets dat precies “${woord}” heet. Bedoel je een van deze?`,
  niets: (woord: string) => `We vonden geen regio of gemeente bij “${woord}”.`,
  nietsHulp: 'Kijk of je de naam goed hebt geschreven, of zoek op een gemeente in de buurt.',
  bekijkAlle: 'Bekijk alle regio’s',
  ookBekendAls: (naam: string) => `Ook bekend als ${naam}`,
  gemeenteHier: (namen: string[]) =>
    `${namen.length === 1 ? 'Gemeente' : 'Gemeenten'} ${formatList(namen, 'nl')}`,
  betwistKort: (naam: string) => `${naam} (de lijsten verschillen)`,
  aantalGemeenten: (minstens: number, hoogstens: number) => gemeenten(minstens, hoogstens),
  verzonnen: 'Verzonnen regio',
  isOpgegaanIn: (naam: string) => `Opgegaan in ${naam}`,
  download: 'Download alle regio’s en gemeenten (CSV)',
  bronnen: 'Waar komt dit vandaan?',
  bronVan: (naam: string, jaar: number) => `${naam}, ${jaar}`,
  licentie: (tekst: string) => `Voorwaarden: ${tekst}.`,
  verschil: (namen: string[]) =>
    `De lijsten zijn het niet eens over ${formatList(namen, 'nl')}. We laten beide zien, want wij weten niet welke lijst gelijk heeft.`,
  regioLead: (minstens: number, hoogstens: number) =>
    `In deze jeugdregio ${hoogstens === 1 ? 'zorgt' : 'zorgen'} ${gemeenten(minstens, hoogstens)} voor hulp aan kinderen en gezinnen.`,
  opgegaanTitel: 'Deze regio bestaat niet meer',
  opgegaan: 'De gemeenten werken nu samen in',
  gemeentenTitel: 'Gemeenten',
  gemeentenZijn: (namen: string[]) => `${formatList(namen, 'nl')}.`,
  gemeentenWaren: (namen: string[]) => `Bij deze regio hoorden ${formatList(namen, 'nl')}.`,
  gemeentenInProvincie: (provincie: string, namen: string[]) =>
    `In ${provincie}: ${formatList(namen, 'nl')}.`,
  verschilHier: (namen: string[]) => `Over ${formatList(namen, 'nl')} zijn de lijsten het niet eens.`,
  zieVerschil: 'Bekijk wat elke lijst zegt',
  betwistTitel: 'Hierover verschillen de lijsten',
  betwistUitleg: 'De ene lijst zet deze gemeenten in een andere regio dan de andere lijst.',
  betwistCaption: 'Gemeenten die per lijst in een andere regio liggen',
  gemeente: 'Gemeente',
  dezeRegio: 'deze regio',
  nietInLijst: 'staat niet in deze lijst',
  overTitel: 'Over deze regio',
  provincies: (aantal: number) => (aantal === 1 ? 'Provincie' : 'Provincies'),
  andereNamen: 'Andere namen',
  cbsCode: 'Code bij het CBS',
  voorheen: 'Voorheen',
  kolommen: {
    regio: 'Jeugdregio',
    regioCode: 'Code jeugdregio',
    gemeente: 'Gemeente',
    gemeenteCode: 'Code gemeente',
    provincie: 'Provincie',
    jaar: 'Jaar',
    bron: 'Bron',
  },
}

const regios = { one: 'regio', other: 'regio’s' }

/** The lists may not agree how many there are: "6 of 7 gemeenten". */
function gemeenten(minstens: number, hoogstens: number): string {
  if (minstens === hoogstens) return plural(minstens, 'nl', { one: 'gemeente', other: 'gemeenten' })
  return `${minstens} ${hoogstens - minstens === 1 ? 'of' : 'tot'} ${hoogstens} gemeenten`
}
