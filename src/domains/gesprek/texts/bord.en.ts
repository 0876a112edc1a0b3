import type { Translated } from '../../../platform/text/index.ts'
import type { nl } from './bord.nl.ts'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)
const seats = (count: number) => (count === 1 ? '1 seat is' : `${count} seats are`)
const codes = (count: number) => (count === 1 ? '1 code' : `${count} codes`)

export const en: Translated<typeof nl> = {
  stap: 'Step',
  stand: {
    opzet: 'In preparation',
    aanmelden: 'Open for sign-up',
    bezig: 'Meetings under way',
    afgerond: 'Finished',
  },
  langInOpzet: (count) => `the dialogue has been in preparation for ${days(count)}.`,
  plaatsen: 'Empty seats',
  vol: 'All seats taken',
  geenPlaatsen: 'No seats yet',
  leeg: (count, per) => `${count}: ${per}`,
  groep: (name, count) => `${name} ${count}`,
  bijnaDicht: (empty, count) =>
    count === 0
      ? `${seats(empty)} empty. Today is the last day to sign up.`
      : `${seats(empty)} empty. Signing up is possible for ${days(count)} more.`,
  dicht: (empty) => `${seats(empty)} empty, and sign-up has ended.`,
  codes: 'Codes not handed out',
  partijen: (batches, count) => `${codes(count)} in ${batches === 1 ? '1 batch' : `${batches} batches`}`,
  deelUit: (count) => `${codes(count)} not handed out yet.`,
  inProgramma: 'The dialogues in this programme',
  inProgrammaGeen: 'There is no dialogue to read about yet.',
  volgers: 'Where does this template count?',
  volgersTabel: 'Dialogues in this programme',
  volgersUitleg: 'A new version changes only dialogues in preparation that still follow the template.',
  volgersGeen: 'No dialogue has started with this template yet.',
  gesprek: 'Dialogue',
  versie: 'Version',
  geenVersie: 'Own set-up',
  volgt: 'Follows the template: a new version comes here by itself.',
  houdt: 'Keeps this version, because the dialogue is already open.',
  wat: 'What that means',
}
