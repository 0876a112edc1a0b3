import { expect, test } from 'vitest'
import { FormInput } from '../../../platform/forms/index.ts'
import { changedForPeople, gesprekSchema, missingTexts, versieRead } from './gesprek-form.ts'
import { readVorm, startSchema, vormOfProgramma } from './start-form.ts'

const typed = {
  naam: 'Samen aan tafel',
  inleiding: '',
  aanmeldenTot: '2027-01-31',
  contactNaam: 'Fenna Voorbeeld',
  contactFunctie: 'procesbegeleider',
  contactTelefoon: '06 0000 0001',
  contactMail: 'fenna@voorbeeld.invalid',
}
const now = { stand: 'aanmelden', today: '2026-11-22', aanmeldenTot: '2026-11-20' } as const
const contact = {
  name: 'Fenna Voorbeeld',
  role: 'procesbegeleider',
  phone: '06 0000 0001',
  mail: 'f@voorbeeld.invalid',
}

test('another closing day lies ahead, unless the meetings have begun or the day stays as it was', () => {
  const errors = (aanmeldenTot: string, change: object = {}) => {
    const read = new FormInput({ ...typed, aanmeldenTot }).read(gesprekSchema('nl', { ...now, ...change }))
    return read.ok ? [] : read.state.errors.map(({ name }) => name)
  }
  expect(errors('2026-11-21')).toEqual(['aanmeldenTot'])
  expect(errors('2026-11-20')).toEqual([])
  expect(errors('2026-11-22')).toEqual([])
  expect(errors('2026-11-21', { stand: 'bezig' })).toEqual([])
})

test('a start asks a set-up that is offered and a facilitator', () => {
  const schema = startSchema('nl', {
    vormen: ['dialoogtafel', 'programma:p1'],
    begeleiders: ['d1', 'anders'],
  })
  const names = (values: Record<string, string>) => {
    const read = new FormInput(values).read(schema)
    return read.ok ? [] : read.state.errors.map(({ name }) => name)
  }
  expect(names({})).toEqual(['sjabloon', 'begeleider'])
  expect(names({ sjabloon: 'programma:p2', begeleider: 'd1' })).toEqual(['sjabloon'])
  expect(names({ sjabloon: 'programma:p1', begeleider: 'd1' })).toEqual([])
  expect(readVorm(vormOfProgramma('p1'))).toEqual({ sjabloon: 'programma', programmaId: 'p1' })
  expect(readVorm('eigen')).toEqual({ sjabloon: 'eigen', programmaId: null })
})

test('texts are ready when all is filled in and the closing day is not over', () => {
  const ready = { naam: 'Samen', inleiding: 'Praat mee.', aanmeldenTot: '2026-12-01', contact }
  expect(missingTexts(ready, '2026-12-01')).toEqual([])
  expect(missingTexts({ ...ready, contact: { ...contact, phone: '' }, inleiding: '' }, '2026-12-02')).toEqual(
    ['inleiding', 'aanmeldenTot', 'contact'],
  )
})

test('participants hear of another contact person or closing day, not of another text', () => {
  const before = { aanmeldenTot: '2026-12-01', contact }
  const same = {
    aanmeldenTot: '2026-12-01',
    contactNaam: contact.name,
    contactTelefoon: contact.phone,
    contactMail: contact.mail,
  }
  expect(changedForPeople(before, same)).toBe(false)
  expect(changedForPeople(before, { ...same, contactTelefoon: '06 0000 0002' })).toBe(true)
  expect(changedForPeople(before, { ...same, aanmeldenTot: '2026-12-08' })).toBe(true)
})

test('a version that was tampered with matches nothing', () => {
  expect(versieRead('3')).toBe(3)
  expect(['', '-1', '1e3', 'x'].map(versieRead)).toEqual([0, 0, 0, 0])
})
