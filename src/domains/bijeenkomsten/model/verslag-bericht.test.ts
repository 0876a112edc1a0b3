import { expect, test } from 'vitest'
import { verslagBericht } from './verslag-bericht.ts'

const about = {
  gesprekNaam: 'Gesprek in Verzonnen Veenland',
  contact: {
    name: 'Fenna',
    role: 'procesbegeleider',
    phone: '012 345 67 89',
    mail: 'fenna@voorbeeld.invalid',
  },
  bijeenkomst: { nummer: 2, titel: 'Hoe gaat het', datum: '2026-11-19', begin: '16:00', einde: '18:30' },
  verslag: { tekst: 'De tafels spraken over school.', besluiten: ['Samen eten'] },
}
const els = {
  naam: 'Els',
  taal: 'nl',
  jong: false,
  hostBevestigd: false,
  link: 'https://voorbeeld.invalid/l/deelnemer/abc',
  missed: false,
} as const

test('who was there reads what was discussed and decided, with the way to the own page', () => {
  const { subject, text, short } = verslagBericht(els, about)
  expect(subject).toBe('Verslag van bijeenkomst 2: Gesprek in Verzonnen Veenland')
  expect(text).toContain('Hier is het verslag van bijeenkomst 2.')
  expect(text).toContain('De tafels spraken over school.\n\nBesluiten:\n- Samen eten')
  expect(short).toContain(els.link)
  expect(text).not.toContain('kon er niet bij zijn')
})

test('who missed it reads so first', () => {
  const { text, short } = verslagBericht({ ...els, missed: true }, about)
  expect(text).toMatch(/^Beste Els,\n\nJe kon er niet bij zijn\. Dit is besproken in bijeenkomst 2\./)
  expect(short).toContain('Je kon er niet bij zijn.')
})

test('a text message fits in 160 signs with a long link', () => {
  const link = `https://thuiswaarts.voorbeeld.invalid/l/deelnemer/${'x'.repeat(43)}`
  for (const missed of [true, false])
    for (const taal of ['nl', 'en'] as const)
      expect(verslagBericht({ ...els, link, missed, taal }, about).short.length).toBeLessThanOrEqual(160)
})

test('a young person reads no gesprek, region, meeting or link before a host spoke with her', () => {
  const before = verslagBericht({ ...els, jong: true }, about)
  expect(JSON.stringify(before)).not.toMatch(/Veenland|gesprek|bijeenkomst|school|http|19/i)
  expect(before.text).toContain('Er staat iets voor je klaar')
  expect(verslagBericht({ ...els, jong: true, hostBevestigd: true }, about).text).toContain('school')
})
