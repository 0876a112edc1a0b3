import { expect, test } from 'vitest'
import { FormInput } from '../../../platform/forms/index.ts'
import { aanmeldingSchema } from './aanmelding.ts'

const offered = ['ouder', 'pleegkind']
const typed = {
  doelgroep: 'ouder',
  naam: ' Els ',
  mail: '',
  telefoon: '06 0000 0001',
  nodig: '',
  alleKeren: 'nee',
}

function read(change: Record<string, string>, door: 'zelf' | 'host' = 'zelf') {
  return new FormInput({ ...typed, ...change }).read(aanmeldingSchema('nl', offered, door))
}
function wrongFields(change: Record<string, string>): string[] {
  const result = read(change)
  return result.ok ? [] : result.state.errors.map(({ name }) => name)
}

test('a phone number alone is enough, a mail address alone too', () => {
  const result = read({})
  expect(result.ok && result.value).toEqual({
    doelgroep: 'ouder',
    naam: 'Els',
    mail: '',
    telefoon: '06 0000 0001',
    nodig: '',
    kanAlleKeren: false,
  })
  expect(read({ telefoon: '', mail: 'els@voorbeeld.invalid' }).ok).toBe(true)
})

test('all that is wrong is said at once', () => {
  expect(wrongFields({ naam: '', telefoon: '', alleKeren: '' })).toEqual(['naam', 'mail', 'alleKeren'])
  expect(wrongFields({ mail: 'els@', telefoon: 'bel me' })).toEqual(['mail', 'telefoon'])
  expect(wrongFields({ naam: 'x'.repeat(10_000) })).toEqual(['naam'])
})

test('a young person cannot sign up alone; the message says how, and a host can', () => {
  const alone = read({ doelgroep: 'pleegkind' })
  expect(alone.ok ? '' : alone.state.errors[0]?.message).toContain('telefoon')
  expect(read({ doelgroep: 'pleegkind' }, 'host').ok).toBe(true)
})

test('a doelgroep without seats, or one that does not exist, is refused', () => {
  expect(wrongFields({ doelgroep: 'aanbieder' })).toEqual(['doelgroep'])
  expect(wrongFields({ doelgroep: "'; drop table" })).toEqual(['doelgroep'])
})
