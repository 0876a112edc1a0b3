import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings', () => {
  test('have a default that listens on loopback only', () => {
    expect(readSettings({})).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', TRUST_PROXY: 'nee' })
  })
  test.each([
    ['PORT', '99999'],
    ['PORT', 'drie'],
    ['DATABASE_URL', 'mysql://x'],
    ['ORIGIN', 'https://x.example/pad'],
    ['SMTP_URL', 'mail.example'],
    ['MAIL_RETURN', 'geen adres'],
    ['SMS_URL', 'http://berichten.example/stuur'],
    ['SMS_FROM', 'Een te lange naam'],
    ['TRUST_PROXY', 'misschien'],
    ['LOG_LEVEL', 'luid'],
  ])('%s=%s stops the start with one line that names it', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`^${name}: .+\\.$`))
  })
})
