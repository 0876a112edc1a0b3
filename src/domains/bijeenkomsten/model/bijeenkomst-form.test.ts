import { describe, expect, test } from 'vitest'
import { formInput } from '../../../platform/forms/index.ts'
import { readBijeenkomst } from './bijeenkomst-form.ts'

const good = {
  titel: 'Kennismaken',
  doel: '',
  datum: '2026-12-03',
  begin: '16:00',
  einde: '18:30:00',
  plaatsnaam: 'Verzonnendorp',
  adres: 'Zaalstraat 1',
  toegankelijkheid: '',
  meenemen: '',
  videoLink: '',
  ondertiteling: '',
}
const read = (values: Record<string, string>) => readBijeenkomst(formInput(Object.entries(values)), 'nl')

describe('the page on which a meeting is changed', () => {
  test('gives the meeting with its schedule in order, without the empty rows', () => {
    const rows = {
      van_1: '17:00',
      tot_1: '18:00',
      titel_1: 'Tafels',
      van_4: '16:00',
      tot_4: '17:00',
      titel_4: 'Welkom',
    }
    expect(read({ ...good, ...rows })).toEqual({
      ok: true,
      value: {
        ...good,
        einde: '18:30',
        onderdelen: [
          { van: '16:00', tot: '17:00', titel: 'Welkom' },
          { van: '17:00', tot: '18:00', titel: 'Tafels' },
        ],
      },
    })
  })
  test('a day may wait', () => {
    const result = read({ ...good, datum: '' })
    expect(result.ok && result.value.datum).toBeNull()
  })
  test('says everything that is wrong and keeps what was typed', () => {
    const typed = {
      ...good,
      titel: '',
      adres: 'x'.repeat(10_000),
      begin: '25:00',
      van_0: '16:00',
      titel_0: '😀',
    }
    const result = read(typed)
    if (result.ok) throw new Error('must not be accepted')
    expect(result.state.values).toEqual(typed)
    expect(result.state.errors.map(({ name }) => name)).toEqual(['titel', 'begin', 'adres', 'tot_0'])
  })
  test('an end before the begin is said at the end', () => {
    const result = read({ ...good, einde: '15:00' })
    if (result.ok) throw new Error('must not be accepted')
    expect(result.state.errors).toEqual([
      { name: 'einde', message: 'De bijeenkomst eindigt voor het begin. Kijk naar de tijden.' },
    ])
  })
  test('a schedule that is longer than the meeting says by how much', () => {
    const result = read({ ...good, van_0: '18:00', tot_0: '19:00', titel_0: 'Napraten' })
    if (result.ok) throw new Error('must not be accepted')
    expect(result.state.errors).toEqual([
      {
        name: 'tot_0',
        message: 'Onderdeel 1 duurt 30 minuten te lang. De bijeenkomst is klaar om 18.30 uur.',
      },
    ])
  })
  test('a part that begins a minute before the meeting says so', () => {
    const result = read({ ...good, van_0: '15:59', tot_0: '16:30', titel_0: 'Inloop' })
    if (result.ok) throw new Error('must not be accepted')
    expect(result.state.errors[0]?.message).toContain('begint 1 minuut te vroeg')
  })
  test.each(['http://voorbeeld.invalid', 'javascript:alert(1)', 'vergader.invalid/x', 'https://'])(
    'a video link is a safe address: %s is none',
    (videoLink) => {
      const result = read({ ...good, videoLink })
      if (result.ok) throw new Error('must not be accepted')
      expect(result.state.errors).toEqual([
        { name: 'videoLink', message: 'Plak het hele adres. Het begint met https://.' },
      ])
    },
  )
})
