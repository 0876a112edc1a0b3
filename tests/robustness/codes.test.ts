import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOfPartij } from '../../src/domains/gesprek/model/aanmeldcode.ts'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { formatCode } from '../../src/platform/access/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { demoCast } from '../../src/platform/people/index.ts'
import { openSite, type OpenSite } from '../support/site.ts'
import { unusedAnswerCode } from './every-form.ts'
import { fingerprint } from './fingerprint.ts'
import type { HtmlForm } from './html-forms.ts'
import { allChosen } from './questionnaire.ts'
import { atCheck } from './sign-up-steps.ts'
import { Visitor, formTo, type Answer } from './visitor.ts'

let site: OpenSite
let visitor: Visitor
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site?.close())

/** Two different letters change places: what happens when a code is typed over. */
const swapped = (code: string) => {
  const at = [...code].findIndex((sign, index) => index > 0 && sign !== code[index - 1])
  return code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1)
}

const wrongCodes: [what: string, code: (good: string) => string, said: RegExp][] = [
  ['nothing', () => '', /8 tekens/],
  ['too short', (good) => good.slice(1), /8 tekens/],
  ['too long', (good) => `${good}B`, /8 tekens/],
  ['a sign that is in no code', (good) => `0${good.slice(1)}`, /teken/],
  ['two signs swapped', swapped, /typfout/],
  ['a code that nobody made', () => 'BBBBBBBB', /typfout|kennen wij niet|werkt niet/],
  ['letters of another script', () => 'ВСDFGHJK', /teken/],
  ['a code and a quote', (good) => `${good.slice(1)}'`, /teken/],
]

describe('a code to sign up with', () => {
  const partij = '00000000-0000-4000-8000-00000000f'
  const codeOf = (end: string, number: number) => codeOfPartij(site.keys, `${partij}${end}`, number)
  const enter = (code: string) => (visitor = new Visitor(site.origin)).fill('/meedoen', '/meedoen', { code })
  const said = async (code: string, words: RegExp) => {
    const before = await fingerprint(site.database.ownerUrl)
    const answer = await enter(code)
    expect(answer.status).toBe(422)
    expect(answer.html).toMatch(words)
    expect(formTo(answer, '/meedoen').values['code']).toBe(code)
    expect(await fingerprint(site.database.ownerUrl)).toEqual(before)
  }

  test('brings a good code to the form, in any spelling', async () => {
    const code = codeOf('b31', 1)
    for (const typed of [
      code,
      formatCode(code),
      code.toLowerCase(),
      ` ${code.slice(0, 3)}-${code.slice(3)} `,
    ]) {
      expect((await enter(typed)).to).toBe(`/gesprek/${demoGesprekken.rivierdal}/meedoen`)
    }
  })
  test.each(wrongCodes)('says what is wrong: %s', async (_, code, words) =>
    said(code(codeOf('b31', 2)), words),
  )
  test('says that it was used', async () => {
    const code = codeOf('b31', 3)
    const { to } = await enter(code)
    expect(to).toBe(`/gesprek/${demoGesprekken.rivierdal}/meedoen`)
    const checked = await atCheck(visitor, demoGesprekken.rivierdal, { naam: 'Eerste' })
    expect((await visitor.submit(formTo(checked, '/meedoen/controle'))).to).toBe('/mijn-deelname/aangemeld')
    await said(code, /al gebruikt/)
  })
  test('typed by two people at once counts for the first; the second is told, and can go on without it', async () => {
    const code = codeOf('b32', 5)
    const both: { own: Visitor; form: HtmlForm }[] = []
    for (const naam of ['Eerste (verzonnen)', 'Tweede (verzonnen)']) {
      await enter(code)
      const page = await atCheck(visitor, demoGesprekken.rivierdal, { naam })
      both.push({ own: visitor, form: formTo(page, '/meedoen/controle') })
    }
    const answers = await Promise.all(both.map(({ own, form }) => own.submit(form)))
    const told = answers.map(({ to }) => to)
    expect(told.toSorted()).toEqual([
      `/gesprek/${demoGesprekken.rivierdal}/meedoen/controle`,
      '/mijn-deelname/aangemeld',
    ])
    const { own } = both[told.findIndex((to) => to !== '/mijn-deelname/aangemeld')]!
    const again = await own.get(`/gesprek/${demoGesprekken.rivierdal}/meedoen/controle`)
    expect(again.html).toContain('Je code is net door iemand anders gebruikt')
    expect((await own.submit(formTo(again, '/meedoen/controle'))).to).toBe('/mijn-deelname/aangemeld')
  })
  test('says that it was withdrawn, and that its last day is over', async () => {
    await withClient(site.database.ownerUrl, async (client) => {
      await client.query(`update gesprek.codepartij set stand = 'ingetrokken' where id = $1`, [
        `${partij}b22`,
      ])
      await client.query('update gesprek.codepartij set geldig_tot = current_date - 2 where id = $1', [
        `${partij}b32`,
      ])
    })
    await said(codeOf('b22', 1), /ingetrokken/)
    await said(codeOf('b32', 1), /laatste dag is voorbij/)
  })
  test('does not work as a code to answer with', async () => {
    const answer = await new Visitor(site.origin).post('/enquete', { code: codeOf('b31', 4) })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Deze code werkt niet')
  })
})

describe('a code to answer with', () => {
  const enter = (code: string) => new Visitor(site.origin).post('/enquete', { code })
  const send = async (begin: Answer, open: string) => {
    const { toegang = '' } = formTo(begin, '/enquete/invullen').values
    return new Visitor(site.origin).post('/enquete/versturen', { toegang, ...allChosen('ouder', open) })
  }

  test.each(wrongCodes)('says what is wrong: %s', async (_, code, words) => {
    const typed = code(await unusedAnswerCode(site))
    const answer = await enter(typed)
    expect(answer.status).toBe(422)
    expect(answer.html).toMatch(words)
    expect(formTo(answer, '/enquete').values['code']).toBe(typed)
  })
  test('counts once: a second answer changes nothing and says so', async () => {
    const code = await unusedAnswerCode(site, 'ouder', 2)
    const [first, second] = [await enter(code), await enter(code)]
    expect((await send(first, 'Eerste antwoord')).to).toBe('/enquete/bedankt')
    const before = await fingerprint(site.database.ownerUrl)
    expect((await send(second, 'Tweede antwoord')).html).toContain('al binnen')
    expect((await enter(code)).html).toContain('al binnen')
    expect(await fingerprint(site.database.ownerUrl)).toEqual(before)
  })
  test('that was changed on its way opens nothing', async () => {
    const answer = await new Visitor(site.origin).post('/enquete/versturen', {
      toegang: 'AAAA',
      ...allChosen('ouder', 'x'),
    })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Er ging iets mis met je code')
  })
  test('of a round that closed in the meantime takes nothing more, and says so', async () => {
    const begin = await enter(await unusedAnswerCode(site, 'ouder', 3))
    await withClient(site.database.ownerUrl, (client) =>
      client.query(`update enquete.ronde set sluiten_gevraagd = true where stand = 'open'`),
    )
    const before = await fingerprint(site.database.ownerUrl)
    const answer = await send(begin, 'Te laat')
    expect(answer.status).toBe(409)
    expect(answer.html).toContain('Je antwoord is niet verstuurd')
    expect(await fingerprint(site.database.ownerUrl)).toEqual(before)
  })
})

describe('signing in', () => {
  const ask = (mail: string) => new Visitor(site.origin).fill('/inloggen', '/inloggen', { mail })

  test('says the same to an unknown address, and mails nobody', async () => {
    const [known, unknown] = [await ask(demoCast.fenna.mail), await ask('onbekend@voorbeeld.invalid')]
    const without = ({ html }: Answer) =>
      html.replaceAll(/(fenna|onbekend)@voorbeeld\.invalid|value="[^"]*"/g, '')
    expect([known.status, without(known)]).toEqual([unknown.status, without(unknown)])
    await expect
      .poll(() => site.mails.map(({ to }) => to), { timeout: 15_000 })
      .toContain(demoCast.fenna.mail)
    expect(site.mails.map(({ to }) => to)).not.toContain('onbekend@voorbeeld.invalid')
  })
  test('a wrong or old code does not sign in, and says what to do', async () => {
    const page = await ask(demoCast.fenna.mail)
    visitor = new Visitor(site.origin)
    const { mail = '' } = formTo(page, '/inloggen/code').values
    const answer = await visitor.fill('/inloggen/code', '/inloggen/code', { mail, code: '000000' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Deze code klopt niet, of is te oud')
    expect((await visitor.get('/mijn-account')).status).toBe(404)
  })
})
