import { describe, expect, test } from 'vitest'
import { FormInput } from '../../../platform/forms/index.ts'
import { fromBuiltIn } from './from-built-in.ts'
import { writeOnderdelen } from './onderdelen-regels.ts'
import { plaatsenField } from './plaatsen-form.ts'
import { meetingField, mostMeetings, readSjabloon } from './sjabloon-form.ts'

const good = {
  inleiding: 'Praat mee.',
  titel_0: 'Kennismaken',
  doel_0: '',
  begin_0: '16:00',
  einde_0: '17:00',
  dagen_0: '',
  onderdelen_0: '15 Inloop\n45 Kennismaken',
  [plaatsenField('ouder')]: '3',
  [plaatsenField('pleegouder')]: '',
}

const read = (change: Record<string, string>) => readSjabloon(new FormInput({ ...good, ...change }), 'nl')

function errorsOf(change: Record<string, string>): { name: string; message: string }[] {
  const reading = read(change)
  return reading.ok ? [] : reading.state.errors
}

test('a template as it is typed', () => {
  expect(read({ titel_4: 'Terugkijken', begin_4: '16:00:00', einde_4: '17:00', dagen_4: '90' })).toEqual({
    ok: true,
    value: {
      inleiding: 'Praat mee.',
      plaatsen: [{ doelgroep: 'ouder', aantal: 3 }],
      bijeenkomsten: [
        {
          titel: 'Kennismaken',
          doel: '',
          begin: '16:00',
          einde: '17:00',
          dagenNaVorige: 0,
          onderdelen: [
            { titel: 'Inloop', minuten: 15 },
            { titel: 'Kennismaken', minuten: 45 },
          ],
        },
        { titel: 'Terugkijken', doel: '', begin: '16:00', einde: '17:00', dagenNaVorige: 90, onderdelen: [] },
      ],
    },
  })
})

test.each(['drie-bijeenkomsten', 'dialoogtafel'])('%s, written out, is a template that fits', (code) => {
  const sjabloon = fromBuiltIn(code, 'nl')!
  const typed = Object.fromEntries(
    sjabloon.bijeenkomsten.flatMap((meeting, index) => [
      [meetingField('titel', index), meeting.titel],
      [meetingField('begin', index), meeting.begin],
      [meetingField('einde', index), meeting.einde],
      [meetingField('dagen', index), String(meeting.dagenNaVorige)],
      [meetingField('onderdelen', index), writeOnderdelen(meeting.onderdelen)],
    ]),
  )
  const reading = readSjabloon(new FormInput(typed), 'nl')
  expect(reading).toEqual({ ok: true, value: sjabloon })
})

test('there is no third template to start with', () => {
  expect(fromBuiltIn('vier-bijeenkomsten', 'nl')).toBeNull()
})

describe('what cannot be', () => {
  test('no meetings at all, also when the only one is taken away', () => {
    const empty = { titel_0: '', begin_0: '', einde_0: '', onderdelen_0: '' }
    for (const change of [empty, { weg_0: 'ja' }])
      expect(errorsOf(change)).toEqual([
        { name: 'titel_0', message: expect.stringContaining('minstens één bijeenkomst') },
      ])
  })

  test('parts that do not fit: exactly how much too long or too short', () => {
    expect(errorsOf({ onderdelen_0: '15 Inloop\n60 Praten' })).toEqual([
      { name: 'onderdelen_0', message: 'De onderdelen duren samen 75 minuten. Dat is 15 minuten te lang.' },
    ])
    expect(errorsOf({ onderdelen_0: '59 Praten' })[0]?.message).toContain('Er is nog 1 minuut over')
  })

  test('an end before the start, and a time that does not exist', () => {
    expect(errorsOf({ einde_0: '15:00' }).map(({ name }) => name)).toEqual(['einde_0'])
    expect(errorsOf({ einde_0: '16:00' }).map(({ name }) => name)).toEqual(['einde_0'])
    expect(errorsOf({ begin_0: '25:00' })[0]?.message).toContain('Bijeenkomst 1: Begint om')
  })

  test('everything that is wrong is said at once, from top to bottom', () => {
    const change = {
      inleiding: 'x'.repeat(2001),
      titel_0: '',
      dagen_0: '-1',
      onderdelen_0: 'Inloop',
      [plaatsenField('ouder')]: '201',
    }
    expect(errorsOf(change).map(({ name }) => name)).toEqual([
      'inleiding',
      'titel_0',
      'dagen_0',
      'onderdelen_0',
      'plaatsen-ouder',
    ])
  })

  test('a meeting beyond the last one is not read', () => {
    expect(read({ [meetingField('titel', mostMeetings)]: 'Te veel' }).ok).toBe(true)
  })
})
