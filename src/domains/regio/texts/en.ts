import { formatList, plural, type Translated } from '../../../platform/text/index.ts'
import type { nl } from './nl.ts'

export const en: Translated<typeof nl> = {
  menu: 'Regions',
  lijstTitle: 'Youth regions',
  lijstLead:
    'In a youth region municipalities work together on help for children and families. Look for your region or municipality.',
  csvTitle: 'Youth regions as a file',
  regioTitle: 'Youth region',
  zoekLabel: 'Name of your region or municipality',
  zoekHint: 'Write the name as you know it. The list follows what you type.',
  alle: (aantal) => `${plural(aantal, 'en', regios)} in the list`,
  gevonden: (aantal, woord) => `${plural(aantal, 'en', regios)} found for “${woord}”`,
  lijktOp: (woord) => `Nothing is called exactly “${woord}”. Do you mean one of these?`,
  niets: (woord) => `We found no region or municipality for “${woord}”.`,
  nietsHulp: 'Check the spelling, or try a municipality nearby.',
  bekijkAlle: 'See all regions',
  ookBekendAls: (naam) => `Also known as ${naam}`,
  gemeenteHier: (namen) =>
    `${namen.length === 1 ? 'Municipality' : 'Municipalities'}: ${formatList(namen, 'en')}`,
  betwistKort: (naam) => `${naam} (the lists differ)`,
  aantalGemeenten: (minstens, hoogstens) => gemeenten(minstens, hoogstens),
  verzonnen: 'Invented region',
  isOpgegaanIn: (naam) => `Now part of ${naam}`,
  download: 'Download all regions and municipalities (CSV)',
  bronnen: 'Where does this come from?',
  bronVan: (naam, jaar) => `${naam}, ${jaar}`,
  licentie: (tekst) => `Terms: ${tekst}.`,
  verschil: (namen) =>
    `The lists disagree about ${formatList(namen, 'en')}. We show both, because we do not know which list is right.`,
  regioLead: (minstens, hoogstens) =>
    `Help for children and families in this youth region comes from ${gemeenten(minstens, hoogstens)}.`,
  opgegaanTitel: 'This region no longer exists',
  opgegaan: 'The municipalities now work together in',
  gemeentenTitel: 'Municipalities',
  gemeentenZijn: (namen) => `${formatList(namen, 'en')}.`,
  gemeentenWaren: (namen) => `To this region belonged ${formatList(namen, 'en')}.`,
  gemeentenInProvincie: (provincie, namen) => `In ${provincie}: ${formatList(namen, 'en')}.`,
  verschilHier: (namen) => `The lists disagree about ${formatList(namen, 'en')}.`,
  zieVerschil: 'See what each list says',
  betwistTitel: 'Where the lists differ',
  betwistUitleg: 'One list puts these municipalities in another region than the other list.',
  betwistCaption: 'Municipalities that lie in another region in each list',
  gemeente: 'Municipality',
  dezeRegio: 'this region',
  nietInLijst: 'not in this list',
  overTitel: 'About this region',
  provincies: (aantal) => (aantal === 1 ? 'Province' : 'Provinces'),
  andereNamen: 'Other names',
  cbsCode: 'Code at Statistics Netherlands',
  voorheen: 'Formerly',
  kolommen: {
    regio: 'Youth region',
    regioCode: 'Code of youth region',
    gemeente: 'Municipality',
    gemeenteCode: 'Code of municipality',
    provincie: 'Province',
    jaar: 'Year',
    bron: 'Source',
  },
}

const regios = { one: 'region', other: 'regions' }

/** The lists may not agree how many there are: "6 or 7 municipalities". */
function gemeenten(minstens: number, hoogstens: number): string {
  if (minstens === hoogstens) return plural(minstens, 'en', { one: 'municipality', other: 'municipalities' })
  return `${minstens} ${hoogstens - minstens === 1 ? 'or' : 'to'} ${hoogstens} municipalities`
}
