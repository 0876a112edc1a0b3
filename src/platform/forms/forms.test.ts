import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fields, formInput } from './index.ts'

const f = fields('nl')
const schema = z.object({
  naam: f.text('je naam', 20),
  mail: f.optionalMail(),
  dag: f.day('datum'),
  aantal: f.count('aantal', 1, 20),
})

function read(values: Record<string, string>) {
  return formInput(Object.entries(values)).read(schema)
}

describe('a form', () => {
  test('gives what was typed', () => {
    const result = read({ naam: ' Test 😀 ', dag: '2026-02-28', aantal: '7' })
    expect(result).toEqual({ ok: true, value: { naam: 'Test 😀', mail: '', dag: '2026-02-28', aantal: 7 } })
  })
  test('keeps what was typed and says per field what is wrong', () => {
    const result = read({ naam: 'x'.repeat(10_000), mail: 'geen-adres', dag: '2026-02-30', aantal: '1e3' })
    expect(result.ok).toBe(false)
    if (result.ok) return
    expect(result.state.values['naam']).toHaveLength(10_000)
    expect(result.state.errors.map((e) => e.name)).toEqual(['naam', 'mail', 'dag', 'aantal'])
    expect(result.state.errors[0]?.message).toContain('hooguit 20 tekens, nu 10000')
  })
  test('says what to fill in when a field is empty or missing', () => {
    const result = read({})
    if (result.ok) throw new Error('must not be accepted')
    expect(result.state.errors.map((e) => e.message)).toContain('Vul in: je naam.')
  })
  test('takes no day that the database cannot hold', () => {
    for (const dag of ['0000-01-01', '0206-11-22', '9999-12-31']) {
      const result = read({ naam: 'x', dag, aantal: '1' })
      expect(result.ok ? [] : result.state.errors.map((e) => e.name)).toEqual(['dag'])
    }
  })
  test('says it in plain words when one field was sent twice', () => {
    const result = formInput([
      ['naam', 'x'],
      ['aantal', '1'],
      ['dag', '2026-02-01'],
      ['mail', 'a'],
      ['mail', 'b'],
      ['uitleg', 'a'],
      ['uitleg', 'b'],
    ]).read(schema.extend({ uitleg: f.optionalText('uitleg') }))
    const messages = result.ok ? [] : result.state.errors.map((e) => e.message)
    expect(messages).toEqual([
      'Dit is geen mailadres. Kijk of er een @ en een punt in staan.',
      'Vul in: uitleg.',
    ])
  })
  test('keeps right-to-left text and script as text, drops control signs', () => {
    const input = formInput([['naam', 'مرحبا <script>\u0000\u0007']])
    expect(input.text('naam')).toBe('مرحبا <script>')
  })
  test('collects repeated names in a list', () => {
    expect(
      formInput([
        ['k[]', 'a'],
        ['k[]', 'b'],
        ['x', '1'],
        ['x', '2'],
      ]).values,
    ).toEqual({ k: ['a', 'b'], x: ['1', '2'] })
  })
})
