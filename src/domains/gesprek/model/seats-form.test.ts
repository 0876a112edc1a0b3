import { describe, expect, test } from 'vitest'
import { FormInput } from '../../../platform/forms/index.ts'
import { offeredForSeats, readSeats } from './seats-form.ts'

const codes = offeredForSeats(['pleegouder', 'grootouders'])
const read = (values: Record<string, string>) => readSeats(new FormInput(values), 'nl', codes)
const errors = (values: Record<string, string>) => {
  const reading = read(values)
  return reading.ok ? [] : reading.state.errors.map(({ name }) => name)
}

describe('the seats', () => {
  test('are asked for every group of the site and those that this gesprek added', () => {
    expect(codes).toHaveLength(9)
    expect(codes.at(-1)).toBe('grootouders')
  })

  test('an empty number means that this group is not invited', () => {
    const reading = read({ 'plaatsen-pleegouder': '12', 'plaatsen-ouder': '', 'plaatsen-grootouders': '2' })
    const wishes = reading.ok ? reading.value.wishes.filter(({ aantal }) => aantal > 0) : []
    expect(wishes).toEqual([
      { doelgroep: 'pleegouder', aantal: 12 },
      { doelgroep: 'grootouders', aantal: 2 },
    ])
  })

  test.each(['-1', '2,5', '201', 'veel'])('%s is no number of seats', (aantal) => {
    expect(errors({ 'plaatsen-ouder': aantal })).toEqual(['plaatsen-ouder'])
  })
})

describe('a group of its own', () => {
  test('is added with its seats, also one of young people', () => {
    const reading = read({ eigenNaam: 'broers en zussen', eigenJong: 'ja', eigenPlaatsen: '3' })
    expect(reading.ok && reading.value.added).toEqual({
      doelgroep: 'broers en zussen (14+)',
      aantal: 3,
      jong: true,
    })
  })

  test('needs a name that is not there yet, and a seat', () => {
    expect(errors({ eigenNaam: '', eigenPlaatsen: '3' })).toEqual(['eigenNaam'])
    expect(errors({ eigenNaam: 'Grootouders', eigenPlaatsen: '3' })).toEqual(['eigenNaam'])
    expect(errors({ eigenNaam: 'leerkrachten', eigenPlaatsen: '' })).toEqual(['eigenPlaatsen'])
    expect(errors({})).toEqual([])
  })
})
