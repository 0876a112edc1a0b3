import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { openSite, type OpenSite } from '../support/site.ts'
import { fingerprint } from './fingerprint.ts'
import { beginSignUp } from './sign-up-steps.ts'
import { Visitor, formTo } from './visitor.ts'

const { duinstreek, rivierdal } = demoGesprekken
const megabyte = 1024 * 1024

let site: OpenSite
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site?.close())

const visitor = () => new Visitor(site.origin)

/** A request as it stands: fetch would tidy the path up first. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin)
    const asked = request({ hostname, port, method, path, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
    asked.on('error', reject).end()
  })
}

describe('an address that does not exist', () => {
  test.each([
    ['unknown', '/bestaat-niet'],
    ['a null sign', '/regio/%00'],
    ['a null sign in an id', `/gesprek/%00${duinstreek}`],
    ['half a sign', '/regio/%E0%A4'],
    ['no percentage', '/regio/%zz'],
    ['two slashes', '//regio'],
    ['two slashes in the middle', '/gesprek//beheer'],
    ['up and away', '/assets/../../package.json'],
    ['up and away, hidden', '/assets/%2e%2e/%2e%2e/package.json'],
    ['an id that is none', '/gesprek/1'],
    ['an id with a quote', `/gesprek/${duinstreek}'--`],
    ['something of every object', '/regio/__proto__'],
    ['English and unknown', '/en/does-not-exist'],
  ])('%s: a page that says so', async (_, path) => {
    const { status, body } = await raw('GET', path)
    expect(status).toBe(404)
    expect(body).not.toContain('node_modules')
    expect(body).not.toContain('"dependencies"')
  })
  test('a null sign in what is asked for is no error either', async () => {
    const fenna = visitor()
    await fenna.signInAs('fenna')
    for (const path of [
      '/regio?zoek=%00',
      `/gesprek/${duinstreek}/deelnemers?zoek=%00&groep=%00&sorteer=%00`,
    ]) {
      expect((await fenna.get(path)).status).toBe(200)
    }
  })
  test('a search of 10,000 signs is answered, one of 20,000 refused', async () => {
    expect((await raw('GET', `/regio?zoek=${'a'.repeat(10_000)}`)).status).toBe(200)
    expect((await raw('GET', `/regio?zoek=${'a'.repeat(20_000)}`)).status).toBe(431)
    expect((await raw('GET', '/healthz')).status).toBe(200)
  })
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])('%s does nothing', async (method) => {
  const before = await fingerprint(site.database.ownerUrl)
  for (const path of ['/', '/meedoen', `/gesprek/${rivierdal}/meedoen`]) {
    expect((await raw(method, path)).status).toBe(404)
  }
  expect(await fingerprint(site.database.ownerUrl)).toEqual(before)
})

test('a post to a page that only shows is no page', async () => {
  expect((await visitor().post('/regio', {})).status).toBe(404)
})

describe('a post that does not come from a page of ours', () => {
  const fields = {
    naam: 'Van elders <b>',
    mail: 'elders@voorbeeld.invalid',
    doelgroep: 'ouder',
    alleKeren: 'ja',
  }
  const path = `/gesprek/${rivierdal}/meedoen`
  /** Sign-ups that were begun; a post that is taken begins one. */
  const begun = async () =>
    withClient(site.database.ownerUrl, async (client) => {
      const { rowCount } = await client.query('select 1 from gesprek.aanmelding')
      return rowCount
    })

  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://elders.example' }],
    ['no site that says its name', { origin: 'null' }],
    ['another site, said by the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('%s: refused, although everything else is right', async (_, headers) => {
    const somebody = visitor()
    const form = formTo(await somebody.get(path), '/meedoen')
    const before = await begun()
    const answer = await somebody.post(path, { ...form.values, ...fields }, headers)
    expect(answer.status).toBe(403)
    expect(await begun()).toBe(before)
    expect((await somebody.post(path, { ...form.values, ...fields })).status).toBe(303)
    expect(await begun()).toBe((before ?? 0) + 1)
  })

  test.each([
    ['without the token', async () => visitor().post(path, fields)],
    [
      'with the token of somebody else',
      async () => {
        const { values } = formTo(await visitor().get(path), '/meedoen')
        const somebody = visitor()
        await somebody.get(path)
        return somebody.post(path, { ...fields, _csrf: values['_csrf']! })
      },
    ],
  ])('%s: refused, and what was typed can be sent again', async (_, send) => {
    const before = await begun()
    const answer = await send()
    expect(answer.status).toBe(403)
    expect(await begun()).toBe(before)
    expect(formTo(answer, '/meedoen').values).toMatchObject(fields)
    expect(answer.html).toContain('Van elders &lt;b&gt;')
    expect(answer.html).toContain('Verstuur het nog een keer')
  })

  test('fields with names that every object has are fields like any other', async () => {
    const somebody = visitor()
    const { values } = formTo(await beginSignUp(somebody, rivierdal), '/meedoen/wie')
    const body = new URLSearchParams(values)
    for (const name of ['__proto__', 'constructor', 'toString', 'toString']) body.append(name, 'x')
    const answer = await somebody.send(`${path}/wie`, {
      method: 'POST',
      body,
      headers: { origin: site.origin },
    })
    expect(answer.status).toBe(422)
    expect((await visitor().post(path, { constructor: 'x', toString: 'y' })).status).toBe(403)
  })
})

describe('a post of 50 MB', () => {
  /** Sends zeros for as long as the server takes them. */
  function upload(headers: Record<string, string | number>): Promise<{ status: number; grown: number }> {
    const chunk = Buffer.alloc(64 * 1024, 'a')
    const { hostname, port } = new URL(site.origin)
    const inUse = () => process.memoryUsage().arrayBuffers
    const before = inUse()
    let most = before
    return new Promise((resolve, reject) => {
      let status = 0
      const done = () => resolve({ status, grown: most - before })
      const asked = request({
        hostname,
        port,
        method: 'POST',
        path: '/meedoen',
        headers: { origin: site.origin, ...headers },
      })
      asked.on('response', (response) => {
        status = response.statusCode ?? 0
        response.resume().on('end', done).on('close', done)
      })
      // The server may hang up on what it will not read, once it has answered.
      asked.on('error', (error) => (status === 0 ? reject(error) : done()))
      let left = 50 * megabyte
      const write = () => {
        most = Math.max(most, inUse())
        while (left > 0 && status === 0 && !asked.destroyed) {
          left -= chunk.length
          if (!asked.write(chunk)) return void asked.once('drain', write)
        }
        asked.end()
      }
      write()
    })
  }

  test.each([
    ['that says how long it is', { 'content-length': 50 * megabyte }],
    ['that does not', { 'transfer-encoding': 'chunked' }],
  ])('%s is refused without being kept in memory, and the site goes on', async (_, headers) => {
    const { status, grown } = await upload({
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    })
    expect(status).toBe(413)
    expect(grown).toBeLessThan(20 * megabyte)
    expect((await visitor().get('/meedoen')).status).toBe(200)
  })
})
