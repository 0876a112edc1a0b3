import { expect, test } from 'vitest'
import { FormInput } from '../../../platform/forms/index.ts'
import { gesprekSchema, seatWishes } from './gesprek-form.ts'
import { startSchema } from './start-form.ts'

const typed = {
  naam: 'Samen aan tafel',
  inleiding: '',
  aanmeldenTot: '2027-01-31',
  contactNaam: 'Fenna Voorbeeld',
  contactFunctie: 'procesbegeleider',
  contactTelefoon: '06 0000 0001',
  contactMail: 'fenna@voorbeeld.invalid',
  'plaatsen-pleegouder': '12',
  'plaatsen-ouder': '',
}
const offer = { regios: ['a1'], begeleiders: ['d1', 'anders'], today: '2026-11-22' }

test('an empty number of seats means that this doelgroep is not invited', () => {
  const read = new FormInput(typed).read(gesprekSchema('nl'))
  const wishes = read.ok ? seatWishes(read.value) : []
  expect(wishes.filter(({ aantal }) => aantal > 0)).toEqual([{ doelgroep: 'pleegouder', aantal: 12 }])
  expect(wishes).toHaveLength(8)
})

test.each(['-1', '2,5', '201', 'veel'])('%s is no number of seats', (aantal) => {
  const read = new FormInput({ ...typed, 'plaatsen-ouder': aantal }).read(gesprekSchema('nl'))
  expect(read.ok ? [] : read.state.errors.map(({ name }) => name)).toEqual(['plaatsen-ouder'])
})

test('a start asks region, set-up and facilitator, and a day that is still to come', () => {
  const missing = new FormInput({ ...typed, aanmeldenTot: '2026-11-21' }).read(startSchema('nl', offer))
  const names = missing.ok ? [] : missing.state.errors.map(({ name }) => name)
  expect(names.toSorted()).toEqual(['aanmeldenTot', 'begeleider', 'regio', 'sjabloon'])
  const whole = { ...typed, regio: 'a1', sjabloon: 'dialoogtafel', begeleider: 'd1' }
  expect(new FormInput(whole).read(startSchema('nl', offer)).ok).toBe(true)
})
