import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoCast } from '../../src/platform/people/index.ts'
import { openSite, type OpenSite } from '../support/site.ts'
import { Visitor } from './visitor.ts'

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site?.close())

test('more people than there are connections ask for a code at the same moment, and all get one', async () => {
  const mails = Object.values(demoCast).map(({ mail }) => mail)
  const all = [...mails, ...mails, ...mails]
  const answers = await Promise.all(
    all.map((mail) => new Visitor(site.origin).fill('/inloggen', '/inloggen', { mail })),
  )
  expect(answers.map(({ status }) => status)).toEqual(all.map(() => 200))
  await expect
    .poll(() => site.mails.map(({ to }) => to).toSorted(), { timeout: 15_000 })
    .toEqual(all.toSorted())
}, 60_000)
