import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { openSite, type OpenSite } from '../support/site.ts'
import { atCheck } from './sign-up-steps.ts'
import { Visitor, formTo, type Answer } from './visitor.ts'

const { duinstreek, rivierdal } = demoGesprekken

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site?.close())

const rows = async <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
  withClient(site.database.ownerUrl, async (client) => (await client.query<T>(text, values)).rows)

/** Somebody at the last step of signing up. */
async function ready(naam: string, doelgroep: string) {
  const visitor = new Visitor(site.origin)
  const fields = { naam, doelgroep, mail: `${naam.toLowerCase()}@voorbeeld.invalid` }
  const form = formTo(await atCheck(visitor, rivierdal, fields), '/meedoen/controle')
  return { visitor, send: () => visitor.submit(form) }
}

const standOf = (naam: string) =>
  rows<{ stand: string; nummer: number | null }>(
    `select d.stand, p.nummer from gesprek.deelnemer d left join gesprek.plaats p on p.deelnemer_id = d.id
     where d.naam = $1`,
    [naam],
  )

test('two people take the last seat at the same moment: one sits, one waits, both are told', async () => {
  await rows(
    `delete from gesprek.plaats where gesprek_id = $1 and doelgroep = 'aanbieder' and deelnemer_id is null
    and nummer <> 1`,
    [rivierdal],
  )
  const both = [await ready('Ada', 'aanbieder'), await ready('Bo', 'aanbieder')]
  const answers = await Promise.all(both.map(({ send }) => send()))
  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  const stands = [...(await standOf('Ada')), ...(await standOf('Bo'))].map(
    ({ stand, nummer }) => `${stand} ${nummer}`,
  )
  expect(stands.sort()).toEqual(['plaats 1', 'wachtlijst null'])
  const told = await Promise.all(
    both.map(async ({ visitor }, index) => (await visitor.get(answers[index]!.to)).html),
  )
  expect(told.filter((html) => html.includes('wachtlijst'))).toHaveLength(1)
})

describe('a form that is sent twice changes once', () => {
  test('one after the other', async () => {
    const { visitor, send } = await ready('Cor', 'ouder')
    const answers = [await send(), await send()]
    expect(answers.map(({ to }) => to)).toEqual(Array(2).fill('/mijn-deelname/aangemeld'))
    expect(await standOf('Cor')).toHaveLength(1)
    expect((await visitor.get('/mijn-deelname')).html).toContain('Cor')
  })
  test('at the same moment, as with a double click', async () => {
    const { send } = await ready('Dee', 'ouder')
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ to }) => to)).toEqual(Array(3).fill('/mijn-deelname/aangemeld'))
    expect(await standOf('Dee')).toHaveLength(1)
  })
  test('and the browser that saw only the second answer can still open its own page', async () => {
    const { visitor, send } = await ready('Eef', 'ouder')
    const before = new Map(visitor.cookies)
    await send()
    visitor.cookies.clear()
    for (const [name, value] of before) visitor.cookies.set(name, value)
    const { to } = await send()
    expect((await visitor.get(to)).html).toMatch(/bevestig je (plaats|aanmelding)/)
    expect((await visitor.get('/mijn-deelname')).html).toContain('Eef')
  })
  test('a note at a table', async () => {
    const visitor = new Visitor(site.origin)
    await visitor.signInAs('yusuf')
    const { action, values } = await notesForm(visitor)
    const note = { ...values, tafel: '1', soort: 'idee', tekst: 'Twee keer gestuurd' }
    await Promise.all([visitor.post(action, note), visitor.post(action, note)])
    await visitor.post(action, note)
    expect(await rows(`select 1 from bijeenkomsten.notitie where tekst = 'Twee keer gestuurd'`)).toHaveLength(
      1,
    )
  })
  test('but a form with something wrong in it may be mended and sent again', async () => {
    const visitor = new Visitor(site.origin)
    await visitor.signInAs('yusuf')
    const form = await notesForm(visitor)
    const wrong = await visitor.submit(form, { tafel: '', soort: 'idee', tekst: 'Eerst zonder tafel' })
    expect(wrong.status).toBe(422)
    const mended = await visitor.submit(formTo(wrong, '/notities'), {
      tafel: '2',
      soort: 'idee',
      tekst: 'Eerst zonder tafel',
    })
    expect(mended.status).toBe(303)
    expect(await rows(`select 1 from bijeenkomsten.notitie where tekst = 'Eerst zonder tafel'`)).toHaveLength(
      1,
    )
  })
})

async function pageFrom(visitor: Visitor, list: string, link: RegExp): Promise<Answer> {
  return visitor.get(link.exec((await visitor.get(list)).html)![1]!)
}

async function notesForm(visitor: Visitor) {
  const link = /href="([^"]*\/bijeenkomsten\/[^"/]*\/notities)"/
  return formTo(await pageFrom(visitor, `/gesprek/${duinstreek}/bijeenkomsten`, link), '/notities')
}

describe('a form that is older than what is stored', () => {
  const minutes = /href="([^"]*\/bijeenkomsten\/[^"/]*\/verslag)"/
  const actie = /href="([^"]*\/actie\/[^"]*\/wijzigen)"/
  const twice = async (
    list: string,
    link: RegExp,
    end: string,
    field: string,
    extra: Record<string, string> = {},
  ) => {
    const [one, other] = [new Visitor(site.origin), new Visitor(site.origin)]
    await one.signInAs('fenna')
    await other.signInAs('fenna')
    const forms = [
      formTo(await pageFrom(one, list, link), end),
      formTo(await pageFrom(other, list, link), end),
    ]
    const first = await one.submit(forms[0]!, { [field]: 'Van de eerste', ...extra })
    const second = await other.submit(forms[1]!, { [field]: 'Van de tweede', ...extra })
    return { first, second }
  }

  test.each([
    ['minutes', `/gesprek/${duinstreek}/bijeenkomsten`, minutes, '/verslag', 'tekst', { doel: 'bewaren' }],
    ['an action', `/gesprek/${duinstreek}/verbeteragenda/beheer`, actie, '/wijzigen', 'wat', {}],
  ])('%s: changes nothing, shows both texts', async (_, list, link, end, field, extra) => {
    const { first, second } = await twice(list, link, end, field, extra)
    expect(first.status).toBe(303)
    expect(second.status).toBe(409)
    expect(second.html).toContain('Van de eerste')
    expect(second.html).toContain('Van de tweede')
  })

  test('a step that somebody else took already is not taken twice', async () => {
    const [one, other] = [new Visitor(site.origin), new Visitor(site.origin)]
    await one.signInAs('bram')
    await other.signInAs('bram')
    const desk = `/gesprek/${rivierdal}/beheer`
    const forms = [formTo(await one.get(desk), '/stap'), formTo(await other.get(desk), '/stap')]
    await one.submit(forms[0]!)
    const { to } = await other.submit(forms[1]!)
    expect(await rows('select stand from gesprek.gesprek where id = $1', [rivierdal])).toEqual([
      { stand: 'bezig' },
    ])
    expect((await other.get(to)).html).toContain('Iemand anders was je voor')
  })
})

describe('a session that ended while somebody was typing', () => {
  test('shows the text, and takes it after signing in again', async () => {
    const visitor = new Visitor(site.origin)
    await visitor.signInAs('yusuf')
    const form = await notesForm(visitor)
    await rows('delete from auth.session')
    const text = 'Wat ik zei over <wonen> & werken, "letterlijk"'
    const late = await visitor.submit(form, { tafel: '3', soort: 'kan-beter', tekst: text })
    expect(late.status).toBe(403)
    expect(late.html).toContain('Log eerst opnieuw in')
    const again = formTo(late, '/notities')
    expect(again.values['tekst']).toBe(text)
    await visitor.signInAs('yusuf')
    expect((await visitor.submit(again)).status).toBe(303)
    expect(await rows('select 1 from bijeenkomsten.notitie where tekst = $1', [text])).toHaveLength(1)
  })
  test('without signing in again nothing is saved', async () => {
    const visitor = new Visitor(site.origin)
    await visitor.signInAs('yusuf')
    const form = await notesForm(visitor)
    await rows('delete from auth.session')
    const text = `Blijft weg ${randomUUID()}`
    const late = await visitor.submit(form, { tafel: '3', soort: 'kan-beter', tekst: text })
    expect((await visitor.submit(formTo(late, '/notities'))).status).toBe(403)
    expect(await rows('select 1 from bijeenkomsten.notitie where tekst = $1', [text])).toEqual([])
  })
})
