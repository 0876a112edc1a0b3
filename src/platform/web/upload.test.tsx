import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTest, type OpenTest } from '../../../tests/support/as.ts'
import { Button, FileField, Form, TextField } from '../../ui/index.ts'
import { action, anyone, gate, type PersonId } from '../access/index.ts'
import { none } from '../audit/index.ts'
import { systemClock } from '../clock/index.ts'
import type { FormState, UploadedFile } from '../forms/index.ts'
import type { SignIn } from '../people/sign-in.ts'
import { makeApp } from './app.ts'
import { get, invalid, page, post, redirect, type Rq } from './index.ts'
import { openLive } from './live/hub.ts'
import { openLogger } from './logger.ts'

const origin = 'http://127.0.0.1:9'
const maxBytes = 1024 * 1024

function LijstPage({ model }: { model: { form: FormState } }) {
  return (
    <Form action="/lijst" upload state={model.form}>
      <TextField name="titel" label="Titel" />
      <FileField name="lijst" label="Lijst" />
      <Button>Stuur</Button>
    </Form>
  )
}

let received: { title: string; file: UploadedFile | null }[] = []
async function take(rq: Rq) {
  const title = rq.form.text('titel')
  if (title === '')
    return invalid(LijstPage, { form: rq.form.withErrors({ name: 'titel', message: 'Vul in: titel.' }) })
  received.push({ title, file: rq.form.file('lijst') })
  return redirect('/lijst')
}

const row = {
  action: action('proef:insturen', anyone),
  event: none('proef'),
  title: () => 'Lijst',
} as const

let t: OpenTest
let app: ReturnType<typeof makeApp>
let isSignedIn = true
beforeAll(async () => {
  t = await openTest()
  app = makeApp({
    rooms: [
      {
        name: 'lijst',
        routes: [
          get('/lijst', {
            ...row,
            handle: async () => page(LijstPage, { form: { values: {}, errors: [] } }),
          }),
          post('/lijst', { ...row, upload: { maxBytes }, handle: take }),
          post('/zonder', { ...row, handle: take }),
        ],
        capabilities: [{ name: 'aanbod', as: 'deelnemer', home: '/lijst' }],
      },
    ],
    live: openLive(t.database.appUrl),
    db: t.app,
    gate,
    clock: systemClock,
    keys: t.keys,
    origin,
    origins: [origin],
    demo: false,
    logger: openLogger(),
    clientFolder: import.meta.dirname,
    trustProxy: false,
    readSession: async () =>
      isSignedIn ? { personId: '00000000-0000-4000-8000-0000000000d1' as PersonId, name: 'Fenna' } : null,
    signInFor: () => ({}) as SignIn,
    isReady: async () => true,
  })
})
beforeEach(() => {
  received = []
  isSignedIn = true
})
afterAll(() => t.close())

/** What a browser sends along with the form that it just opened. */
async function openForm(): Promise<{ cookie: string; hidden: Record<string, string> }> {
  const response = await app.request(`${origin}/lijst`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0] ?? '')
    .concat('tw.session_token=x')
    .join('; ')
  const html = await response.text()
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return { cookie, hidden: Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])) }
}

type Fields = Record<string, string | File>

async function send(fields: Fields, { path = '/lijst', form = openForm() } = {}) {
  const { cookie, hidden } = await form
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...hidden, ...fields })) body.append(name, value)
  // As bytes, because a body that is still being made complains when nobody reads it to the end.
  const packed = new Response(body)
  const headers = { cookie, origin, 'content-type': packed.headers.get('content-type') ?? '' }
  const bytes = await packed.arrayBuffer()
  const response = await app.request(`${origin}${path}`, { method: 'POST', body: bytes, headers })
  return { status: response.status, html: await response.text() }
}

const csv = (size: number, name = 'lijst.csv') => new File(['a'.repeat(size)], name, { type: 'image/png' })

describe('a form with a file', () => {
  test('gives text and file; the type is what the bytes say and not what the sender says', async () => {
    const pdf = new File(['%PDF-1.7\nnul'], '../map\\verslag\u202E.pdf', { type: 'text/html' })
    expect((await send({ titel: 'Eén', lijst: pdf })).status).toBe(303)
    expect((await send({ titel: 'Twee', lijst: csv(3) })).status).toBe(303)
    expect(received).toMatchObject([
      { title: 'Eén', file: { name: 'verslag.pdf', type: 'application/pdf' } },
      { title: 'Twee', file: { name: 'lijst.csv', type: '', bytes: new TextEncoder().encode('aaa') } },
    ])
  })
  test('in which nothing was chosen has no file', async () => {
    await send({ titel: 'Leeg', lijst: new File([], '') })
    expect(received).toEqual([{ title: 'Leeg', file: null }])
  })
  test('that is sent twice changes once', async () => {
    const form = openForm()
    const answers = [
      await send({ titel: 'x', lijst: csv(9) }, { form }),
      await send({ titel: 'x' }, { form }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(received).toHaveLength(1)
  })
  test('with an error keeps what was typed and asks for the file again', async () => {
    const { status, html } = await send({ titel: '', lijst: csv(9), ander: 'x' })
    expect(status).toBe(422)
    expect(html).toContain('Kies het bestand nog een keer')
  })
  test('without its token is not taken, and what was typed is shown', async () => {
    const { cookie } = await openForm()
    const form = Promise.resolve({ cookie, hidden: {} })
    const { status, html } = await send({ titel: 'bewaard woord', lijst: csv(9) }, { form })
    expect([status, received]).toEqual([403, []])
    expect(html).toContain('bewaard woord')
  })
})

describe('a file that is too large', () => {
  test('is refused with what to do', async () => {
    const { status, html } = await send({ titel: 'x', lijst: csv(maxBytes + 600 * 1024) })
    expect([status, received]).toEqual([413, []])
    expect(html).toContain('Dit bestand is te groot')
  })
  test('of somebody whose session ended is not read: first sign in again', async () => {
    isSignedIn = false
    const { status, html } = await send({ titel: 'x', lijst: csv(600 * 1024) })
    expect([status, received]).toEqual([403, []])
    expect(html).toContain('Log eerst opnieuw in')
  })
})

test('a route that expects no file gets none, and no long post', async () => {
  expect((await send({ titel: 'x', lijst: csv(9) }, { path: '/zonder' })).status).toBe(303)
  expect(received).toEqual([{ title: 'x', file: null }])
  expect((await send({ titel: 'x', lijst: csv(600 * 1024) }, { path: '/zonder' })).status).toBe(413)
})

test('broken parts are an empty form, not a broken page', async () => {
  const { cookie } = await openForm()
  const headers = { cookie, origin, 'content-type': 'multipart/form-data; boundary=x' }
  const response = await app.request(`${origin}/lijst`, { method: 'POST', body: '--x\r\nnonsense', headers })
  expect(response.status).toBe(403)
})

test('a link can give the browser what another link gives too', async () => {
  const response = await app.request(`${origin}/l/aanbod/${'a'.repeat(43)}`)
  expect(response.headers.getSetCookie().join()).toContain(`tw_link_deelnemer=${'a'.repeat(43)}`)
  expect(response.headers.get('location')).toBe('/lijst')
})
