import { expect, test } from 'vitest'
import { FormInput } from './index.ts'
import { plainFileName } from './uploaded-file.ts'

test.each([
  ['flap.jpg', 'flap.jpg'],
  ['C:\\fakepath\\flap.jpg', 'flap.jpg'],
  ['../../etc/passwd', 'passwd'],
  ['verslag\u0000\r\nX: y.pdf', 'verslagX: y.pdf'],
  ['foto\u202Egpj.exe', 'fotogpj.exe'],
  ['', ''],
])('of the file name %j is shown %j', (sent, shown) => {
  expect(plainFileName(sent)).toBe(shown)
})

test('of a long name the end stays, because it says what kind of file it is', () => {
  const name = plainFileName(`${'é'.repeat(300)}.pdf`)
  expect([...name]).toHaveLength(120)
  expect(name.endsWith('é.pdf')).toBe(true)
})

test('a form without a file says so, also for a name that every object has', () => {
  const file = { name: 'a.csv', type: '', bytes: new Uint8Array([97]) }
  const form = new FormInput({}, new Map([['lijst', file]]))
  expect(form.file('lijst')).toBe(file)
  expect(form.file('constructor')).toBeNull()
})
