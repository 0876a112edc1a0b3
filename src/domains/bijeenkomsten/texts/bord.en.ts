import type { Translated } from '../../../platform/text/index.ts'
import type { nl } from './bord.nl.ts'

export const en: Translated<typeof nl> = {
  volgende: 'Next meeting',
  geen: 'No meetings yet',
  geenDag: 'No day chosen yet',
  geweest: 'All meetings have been held',
  geenNodig: 'no meetings have been planned yet.',
  dagNodig: (count) => (count === 1 ? '1 meeting has no day yet.' : `${count} meetings have no day yet.`),
  bijeenkomsten: 'Meetings',
  gehouden: (count, days) => `${count}: ${days}`,
  nietGehouden: 'None',
  gekomen: 'Who came',
  gekomenUitleg: 'The number of people who came at least once.',
  groep: (name, count) => `${name}: ${count}`,
  minder: 'fewer than 5',
}
