import { expect, test } from 'vitest'
import { mayRequestCode } from './code-requests.ts'

test('a code can be asked ten times an hour for one address, however it is typed', async () => {
  for (let time = 0; time < 5; time++) {
    expect(await mayRequestCode('vaak@voorbeeld.invalid')).toBe(true)
    expect(await mayRequestCode('Vaak@Voorbeeld.invalid')).toBe(true)
  }
  expect(await mayRequestCode('vaak@voorbeeld.invalid')).toBe(false)
  expect(await mayRequestCode('een.ander@voorbeeld.invalid')).toBe(true)
})
