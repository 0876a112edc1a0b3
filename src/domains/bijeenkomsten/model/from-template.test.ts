import { expect, test } from 'vitest'
import { aantalRegels } from './bijeenkomst-form.ts'
import { meetingsOfTemplate } from './from-template.ts'
import { checkDagindeling } from './schedule.ts'

test.each([
  ['drie-bijeenkomsten', 3],
  ['dialoogtafel', 1],
  ['onbekend', 0],
])('%s proposes %i meetings', (sjabloon, count) => {
  expect(meetingsOfTemplate(sjabloon, 'nl').map(({ nummer }) => nummer)).toEqual(
    Array.from({ length: count }, (_, i) => i + 1),
  )
})

test('what is proposed would be accepted when it is saved unchanged', () => {
  for (const meeting of ['drie-bijeenkomsten', 'dialoogtafel'].flatMap((code) =>
    meetingsOfTemplate(code, 'nl'),
  )) {
    const rows = meeting.onderdelen.map((onderdeel, regel) => ({ ...onderdeel, regel }))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.length).toBeLessThanOrEqual(aantalRegels)
    expect(checkDagindeling(meeting, rows)).toEqual([])
  }
})
