import { describe, expect, test } from 'vitest'
import { bereikOf, isVeiligTeMailen, reach, type Reachable } from './reach.ts'

const els: Reachable = {
  id: 'els',
  mail: 'els@voorbeeld.invalid',
  telefoon: '06 0000 0001',
  bereik: 'mail',
  mailStand: 'goed',
}
const message = { subject: 'Nieuws', text: 'Lang', short: 'Kort' }

async function sent(to: Reachable) {
  const mails: unknown[] = []
  const texts: unknown[] = []
  const way = await reach(
    { mail: async (one) => void mails.push(one), sms: async (one) => void texts.push(one) },
    to,
    message,
  )
  return { way, mails, texts }
}

describe('a participant is reached', () => {
  test('by mail, by text message, or by a call of the team, as she asked', async () => {
    expect(await sent(els)).toEqual({
      way: 'mail',
      mails: [{ to: els.mail, subject: 'Nieuws', text: 'Lang', about: 'els' }],
      texts: [],
    })
    expect(await sent({ ...els, bereik: 'sms' })).toEqual({
      way: 'sms',
      mails: [],
      texts: [{ to: els.telefoon, text: 'Kort', about: 'els' }],
    })
    expect(await sent({ ...els, bereik: 'bel' })).toEqual({ way: 'bel', mails: [], texts: [] })
  })
  test.each<[string, Partial<Reachable>]>([
    ['there is no address', { mail: null }],
    ['the last mail came back', { mailStand: 'teruggekomen' }],
    ['there is no number', { bereik: 'sms', telefoon: null }],
    ['she was forgotten', { bereik: 'sms', telefoon: '' }],
  ])('by a call when %s', (_, change) => {
    expect(bereikOf({ ...els, ...change })).toBe('bel')
  })
  test('by mail while the last one is still on its way', () => {
    expect(bereikOf({ ...els, mailStand: 'opgehouden' })).toBe('mail')
  })
})

test('mail names place and region to adults, and to young people to whom a host spoke', () => {
  expect(isVeiligTeMailen({ jong: false, hostBevestigd: false })).toBe(true)
  expect(isVeiligTeMailen({ jong: true, hostBevestigd: true })).toBe(true)
  expect(isVeiligTeMailen({ jong: true, hostBevestigd: false })).toBe(false)
})
