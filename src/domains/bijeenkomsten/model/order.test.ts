import { describe, expect, test } from 'vitest'
import { exampleMeeting } from './meeting-example.ts'
import { outOfOrderWith } from './order.ts'

const first = exampleMeeting({ nummer: 1, datum: '2026-12-03' })
const third = exampleMeeting({ nummer: 3, datum: '2027-02-04' })
const at = (nummer: number, datum: string | null) => exampleMeeting({ nummer, datum })

describe('the order of meetings', () => {
  test('is that of their numbers', () => {
    expect(outOfOrderWith(at(2, '2027-01-07'), [first, third])).toBeNull()
    expect(outOfOrderWith(at(2, '2026-12-02'), [first, third])).toBe(first)
    expect(outOfOrderWith(at(2, '2027-03-04'), [first, third])).toBe(third)
  })
  test('on one day the hour counts', () => {
    const morning = exampleMeeting({ nummer: 2, datum: '2026-12-03', begin: '10:00' })
    expect(outOfOrderWith(morning, [first])).toBe(first)
    expect(outOfOrderWith({ ...morning, begin: '20:00' }, [first])).toBeNull()
  })
  test('says nothing while a day is not chosen, of it or of the others', () => {
    expect(outOfOrderWith(at(2, null), [first, third])).toBeNull()
    expect(outOfOrderWith(at(1, '2030-01-01'), [at(2, null)])).toBeNull()
  })
  test('lets an extra meeting stand in for one that was called off', () => {
    const off = exampleMeeting({ nummer: 2, datum: '2027-01-07', stand: 'afgelast' })
    expect(outOfOrderWith(at(4, '2027-01-14'), [first, off, third])).toBeNull()
    expect(outOfOrderWith(at(4, '2027-01-14'), [first, third])).toBe(third)
    expect(outOfOrderWith(at(4, '2026-11-30'), [first, off, third])).toBe(first)
  })
})
