import { describe, expect, test } from 'vitest'
import type { ActieOpDag } from './actie-stand.ts'
import { meldingFouten, type MeldingTekst, withoutIdleDay } from './melding.ts'

const today = '2026-11-22'
const opTijd: ActieOpDag = { stand: 'gepland', voor_datum: '2026-12-10', nieuwe_datum: null, reden: '' }
const teLaat: ActieOpDag = { ...opTijd, voor_datum: '2026-11-01' }
const bezig: MeldingTekst = { stand: 'bezig', tekst: '', nieuweDatum: null, reden: '' }

describe('a report', () => {
  test('that it goes well needs no words', () => {
    expect(meldingFouten(bezig, opTijd, today)).toEqual([])
  })
  test.each([
    ['vast', 'nodig'],
    ['klaar', 'bewijs'],
    ['gestopt', 'waarom'],
  ] as const)('of %s asks for words (%s)', (stand, fout) => {
    expect(meldingFouten({ ...bezig, stand }, opTijd, today)).toEqual([{ name: 'tekst', fout }])
    expect(meldingFouten({ ...bezig, stand, tekst: 'x' }, opTijd, today)).toEqual([])
  })
  test('with a later day needs a reason', () => {
    const later = { ...bezig, nieuweDatum: '2027-01-01' }
    expect(meldingFouten(later, opTijd, today)).toEqual([{ name: 'reden', fout: 'reden' }])
    expect(meldingFouten({ ...later, reden: 'x' }, opTijd, today)).toEqual([])
  })
  test('with an earlier day needs none', () => {
    expect(meldingFouten({ ...bezig, nieuweDatum: '2026-12-01' }, opTijd, today)).toEqual([])
  })
  test('with a new day that has passed is refused', () => {
    const fouten = meldingFouten({ ...bezig, nieuweDatum: '2026-11-21' }, opTijd, today)
    expect(fouten).toEqual([{ name: 'nieuweDatum', fout: 'voorbij' }])
  })
  test('about an open action that is late needs a reason, done or stopped does not', () => {
    expect(meldingFouten(bezig, teLaat, today)).toEqual([{ name: 'reden', fout: 'reden' }])
    expect(meldingFouten({ ...bezig, stand: 'klaar', tekst: 'x' }, teLaat, today)).toEqual([])
  })
})

test('a new day with done or stopped is left out', () => {
  const melding = { ...bezig, nieuweDatum: '2027-01-01', reden: 'x' }
  expect(withoutIdleDay(melding)).toEqual(melding)
  expect(withoutIdleDay({ ...melding, stand: 'klaar' })).toMatchObject({ nieuweDatum: null, reden: '' })
})
