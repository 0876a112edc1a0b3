import { describe, expect, test } from 'vitest'
import { wervenTexts } from '../texts/werven.ts'
import { type Aanmeldstand, codesTekort, nogNodig, onderweg, rules, volgendeStap } from './volgende-stap.ts'

const row = (change: Partial<Aanmeldstand> = {}): Aanmeldstand => ({
  doelgroep: 'ouder',
  plaatsen: 10,
  bezet: 4,
  wacht: 0,
  gemaakt: 20,
  uitgedeeld: 20,
  gebruikt: 4,
  bijWerver: 0,
  bijNiemand: 0,
  onbezorgd: 0,
  ...change,
})
const open = { stand: 'aanmelden', dagen: 30 } as const

describe('the next best thing to do', () => {
  test.each([
    ['a free seat while somebody waits', row({ wacht: 2 }), open, 'bel-wachtlijst', 2],
    ['full, and people wait', row({ bezet: 10, wacht: 3 }), open, 'vol-met-wachtlijst', 3],
    ['full', row({ bezet: 10 }), open, 'vol', 0],
    ['the closing day is over', row(), { ...open, dagen: -1 }, 'verleng', 6],
    ['no codes were made', row({ gemaakt: 0, uitgedeeld: 0, gebruikt: 0 }), open, 'maak-codes', 12],
    ['codes lie with nobody', row({ uitgedeeld: 12, bijNiemand: 8 }), open, 'kies-werver', 8],
    ['mails did not arrive', row({ onbezorgd: 3 }), open, 'onbezorgd', 3],
    ['codes lie with the recruiter', row({ uitgedeeld: 12, bijWerver: 8 }), open, 'vraag-werver', 8],
    ['the last week', row(), { ...open, dagen: 7 }, 'bel', 6],
    ['too few codes on their way', row({ gebruikt: 12, bezet: 4 }), open, 'meer-codes', 4],
    ['enough codes on their way', row(), open, 'herinner', 16],
    ['in preparation, everything handed out', row(), { stand: 'opzet', dagen: 30 }, 'open-eerst', 6],
    ['the meetings are held', row(), { stand: 'bezig', dagen: -20 }, 'voeg-toe', 6],
    ['finished', row(), { stand: 'afgerond', dagen: -20 }, 'afgerond', 0],
  ] as const)('%s', (_name, numbers, moment, step, count) => {
    expect(volgendeStap(numbers, moment)).toEqual({ step, count })
  })

  test('every rule has a sentence in both languages', () => {
    for (const lang of ['nl', 'en'] as const)
      for (const { step } of rules) expect(wervenTexts(lang).stap[step]('3 codes')).not.toBe('')
  })
})

test('who waits is not missing, and a mail that came back is not on its way', () => {
  expect(nogNodig(row({ wacht: 2 }))).toBe(4)
  expect(onderweg(row({ onbezorgd: 6 }))).toBe(10)
  expect(codesTekort(row({ gebruikt: 20 }))).toBe(12)
})
