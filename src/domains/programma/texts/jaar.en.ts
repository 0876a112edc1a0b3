import type { Translated } from '../../../platform/text/index.ts'
import type { nl } from './jaar.nl.ts'

export const en: Translated<typeof nl> = {
  title: (year, name) => `Yearly overview ${year}: ${name}`,
  bestand: (year) => `Yearly overview ${year}`,
  periode: (from, until) => `This overview is about ${from} to ${until}.`,
  bron: (day) => `Source: what the regions keep on this site. Made on ${day}.`,
  klein:
    'Did fewer than five people of a target group come? Then it says ‘fewer than 5’, so that nobody can be recognised.',
  alle: 'All regions',
  regio: 'Region',
  onderwerp: 'Subject',
  stand: 'What happened',
  nogGeen: 'No dialogue yet',
  geenGesprek: 'No dialogue of this programme has started in this region yet.',
}
