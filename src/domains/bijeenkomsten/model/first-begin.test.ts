import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { firstBegin } from './first-begin.ts'
import { exampleMeeting } from './meeting-example.ts'

const at = (now: string) => firstBegin(meetings, Temporal.Instant.from(now))
const meetings = [
  exampleMeeting({ nummer: 1, datum: '2026-12-03', begin: '16:00' }),
  exampleMeeting({ nummer: 2, datum: '2026-11-30', begin: '16:00', stand: 'afgelast' }),
  exampleMeeting({ nummer: 3, datum: '2027-06-03', begin: '16:00' }),
  exampleMeeting({ nummer: 4, datum: null }),
]

test('the first meeting still to come, in the hours of the Netherlands', () => {
  expect(at('2026-11-22T10:00:00Z')).toBe('2026-12-03T15:00:00Z')
  expect(at('2026-12-03T15:00:00Z')).toBe('2027-06-03T14:00:00Z')
  expect(at('2028-01-01T00:00:00Z')).toBeNull()
})
