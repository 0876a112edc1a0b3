import type { Translated } from '../../../platform/text/index.ts'
import type { nl } from './bord.nl.ts'

export const en: Translated<typeof nl> = {
  acties: 'Actions',
  geteld: (actions, done, late) =>
    `${actions === 1 ? '1 action' : `${actions} actions`}: ${done} done, ${late} later than agreed`,
  later: (count) =>
    count === 1 ? '1 action is later than agreed.' : `${count} actions are later than agreed.`,
  stand: { gepland: 'planned', bezig: 'under way', vast: 'stuck', klaar: 'done', gestopt: 'stopped' },
  perStand: (state, count) => `${state} ${count}`,
  waarvanLater: (count) => `later than agreed ${count}`,
  hielp: 'What helped',
  hielpen: (count) => (count === 1 ? '1 action helped' : `${count} actions helped`),
  watWaarom: (what, why) => `${what}: ${why}`,
  thema: 'Points on this question',
  inRegio: (region) => `Region ${region}`,
  alles: 'See all agendas with this question',
}
