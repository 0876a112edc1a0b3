import { describe, expect, test } from 'vitest'
import { checkDagindeling, clashingWith, endsBeforeBegin } from './schedule.ts'

const meeting = { begin: '16:00', einde: '18:30' }
const row = (regel: number, van: string, tot: string) => ({ regel, van, tot, titel: 'x' })

describe('planning', () => {
  test('a meeting ends after it begins', () => {
    expect(endsBeforeBegin(meeting)).toBe(false)
    expect(endsBeforeBegin({ begin: '16:00', einde: '16:00' })).toBe(true)
    expect(endsBeforeBegin({ begin: '16:00', einde: '15:59' })).toBe(true)
  })
  test('two meetings of one gesprek are not at the same moment', () => {
    const other = { datum: '2026-12-03', begin: '18:00', einde: '20:00' }
    expect(clashingWith({ ...meeting, datum: '2026-12-03' }, [other])).toBe(other)
    expect(clashingWith({ ...meeting, datum: '2026-12-04' }, [other])).toBeNull()
    expect(clashingWith({ ...meeting, einde: '18:00', datum: '2026-12-03' }, [other])).toBeNull()
    expect(clashingWith({ ...meeting, datum: null }, [{ ...other, datum: null }])).toBeNull()
  })
  test('a schedule that fits has no problems, also when nothing lies between two parts', () => {
    expect(checkDagindeling(meeting, [row(0, '16:00', '17:00'), row(1, '17:00', '18:30')])).toEqual([])
  })
  test('each row that does not fit is named', () => {
    const rows = [
      row(0, '15:30', '16:30'),
      row(2, '17:00', '16:45'),
      row(3, '18:00', '19:00'),
      row(5, '16:15', '16:45'),
    ]
    expect(checkDagindeling(meeting, rows)).toEqual([
      { kind: 'voor-begin', regel: 0, begin: '16:00', minuten: 30 },
      { kind: 'tot-voor-van', regel: 2 },
      { kind: 'na-einde', regel: 3, einde: '18:30', minuten: 30 },
      { kind: 'dubbel', regel: 5, metRegel: 0 },
    ])
  })
})
