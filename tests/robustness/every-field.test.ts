import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSite, type OpenSite } from '../support/site.ts'
import { formPages, type FormPage } from './every-form.ts'
import { fingerprint } from './fingerprint.ts'
import { Visitor, formTo, type Answer } from './visitor.ts'
import type { HtmlForm } from './html-forms.ts'

const script = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
const odd = {
  emoji: '👩‍👩‍👧 blij 😀',
  'right-to-left': 'مرحبا \u202eabc\u202c עולם',
  script,
}
const long = 'langetekst'.repeat(1000)

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site?.close())

async function open(form: FormPage): Promise<{ visitor: Visitor; page: HtmlForm }> {
  const visitor = new Visitor(site.origin)
  if (form.as !== undefined) await visitor.signInAs(form.as)
  const page = formTo(await form.open(visitor, site), form.action)
  expect(page.typed.length).toBeGreaterThan(0)
  return { visitor, page }
}

/** Every field in which somebody can type gets this text. */
const everywhere = ({ typed }: HtmlForm, text: string) =>
  Object.fromEntries(typed.map((name) => [name, text]))

/** What stands in these fields on the page that came back. */
function shownBack(answer: Answer, { action, typed }: HtmlForm): Record<string, string | undefined> {
  const form = formTo(answer, action)
  return Object.fromEntries(typed.map((name) => [name, form.values[name]]))
}

describe.each(formPages)('$name', (form) => {
  test('10,000 letters in every field are shown back, and nothing changes', async () => {
    const { visitor, page } = await open(form)
    const before = await fingerprint(site.database.ownerUrl)
    const answer = await visitor.submit(page, everywhere(page, long))
    expect(answer.status).toBe(422)
    expect(answer.html).toMatch(/role="alert"|utrecht-error|fout/i)
    expect(shownBack(answer, page)).toEqual(everywhere(page, long))
    expect(await fingerprint(site.database.ownerUrl)).toEqual(before)
  })

  test('emoji, right-to-left text and script are text and nothing else', async () => {
    const text = Object.values(odd).join(' ')
    const { visitor, page } = await open(form)
    let answer = await visitor.submit(page, everywhere(page, text))
    expect([200, 303, 422]).toContain(answer.status)
    expect(answer.html).not.toMatch(/<script>alert|<img src=x/)
    if (answer.status === 422) expect(shownBack(answer, page)).toEqual(everywhere(page, text))
    if (answer.status === 303) answer = await visitor.get(answer.to)
    expect(answer.status).not.toBe(500)
    expect(answer.html).not.toMatch(/<script>alert|<img src=x/)
  })
})

test.each(['/gesprek', '/regio', '/verbeteragenda'])('what is searched for on %s is text', async (path) => {
  const visitor = new Visitor(site.origin)
  for (const text of [...Object.values(odd), long, '%', '_', "'", '\u0000', '\\']) {
    const { status, html } = await visitor.get(`${path}?zoek=${encodeURIComponent(text)}`)
    expect(status).toBe(200)
    expect(html).not.toMatch(/<script>alert|<img src=x/)
  }
})
