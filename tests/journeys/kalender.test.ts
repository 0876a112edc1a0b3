import ICAL from 'ical.js'
import { expect } from 'vitest'
import { deelnemerLink, demoDeelnemer, demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { addDays, systemClock, today } from '../../src/platform/clock/index.ts'
import type { OpenSite } from '../support/site.ts'
import type { Walk } from '../support/walk.ts'
import { journeys, type Travel } from './journey.ts'

const gesprek = demoGesprekken.rivierdal
const list = `/gesprek/${gesprek}/bijeenkomsten`
const own = ({ site }: Travel) =>
  deelnemerLink(site.keys, site.origin, 'nl', demoDeelnemer('rivierdal', 1), 1)

/** Pages of a kind that was looked at before in this file. */
async function visit(walk: Walk, { origin }: OpenSite, path: string) {
  await walk.page.goto(path.startsWith('http') ? path : origin + path)
}
async function send(walk: Walk, name: string) {
  await walk.page.getByRole('button', { name, exact: true }).first().click()
  await walk.page.waitForLoadState('load')
}

async function openMeeting(walk: Walk, site: OpenSite, nummer: number, link: string) {
  await visit(walk, site, list)
  const card = walk.page.locator('article').filter({ hasText: `Bijeenkomst ${nummer}:` })
  await card.getByRole('link', { name: new RegExp(`^${link}`) }).click()
  await walk.page.waitForLoadState('load')
  await walk.look()
}

/** What another library reads in the calendar messages that arrived, the newest first. */
function invitations({ mails }: OpenSite) {
  return mails.flatMap(({ to, attachments }) =>
    attachments
      .filter(({ content }) => content.startsWith('BEGIN:VCALENDAR'))
      .map(({ content }) => ({ to, ...readCalendar(content) })),
  )
}

function readCalendar(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[])
  const [event] = calendar.getAllSubcomponents('vevent')
  const value = (name: string) => event?.getFirstPropertyValue(name)
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: value('uid'),
    sequence: Number(value('sequence')),
    start: String(value('dtstart')),
  }
}

/** Waits for a calendar message that was not there before. */
async function newInvitations(site: OpenSite, act: () => Promise<void>) {
  const before = site.mails.length
  await act()
  await expect
    .poll(() => invitations(site).length > 0 && site.mails.length > before, { timeout: 15_000 })
    .toBe(true)
  return () => invitations({ ...site, mails: site.mails.slice(0, site.mails.length - before) })
}

journeys('kalender', (journey) => {
  journey(
    'a change of day and calling off reach the calendar of who takes part',
    async ({ walk, site, width }) => {
      await walk.as('bram')
      await walk.go(list)
      await walk.press('Nog een bijeenkomst toevoegen')
      const edit = walk.page.url()
      const title = `Extra avond ${width}`
      const day = addDays(today(systemClock), 200 + width)
      await walk.fill('Naam van de bijeenkomst', title)
      await walk.fill('Datum', day)
      await walk.fill('Dorp of stad', 'Lindewaard')
      const invited = await newInvitations(site, () => send(walk, 'Bewaar'))
      await expect.poll(() => invited()[0]?.method, { timeout: 15_000 }).toBe('REQUEST')
      const first = invited()[0]!
      await visit(walk, site, edit)
      await walk.fill('Datum', addDays(day, 1))
      const moved = await newInvitations(site, () => send(walk, 'Bewaar'))
      await expect.poll(() => moved().some(({ to }) => to === first.to), { timeout: 15_000 }).toBe(true)
      const second = moved().find(({ to }) => to === first.to)!
      expect(second).toMatchObject({ method: 'REQUEST', uid: first.uid, sequence: first.sequence + 1 })
      expect(second.start.slice(0, 10)).toBe(addDays(day, 1))
      await visit(walk, site, edit)
      await walk.fill('Naam van de bijeenkomst', `${title} met een andere naam`)
      await send(walk, 'Bewaar')
      await walk.sees('Bewaard.')
      await walk.doesNotSee('een sms')
      await walk.go(edit.replace('wijzigen', 'afgelasten'))
      const off = await newInvitations(site, () => walk.press('Ja, gelast af'))
      await expect.poll(() => off().some(({ to }) => to === first.to), { timeout: 15_000 }).toBe(true)
      expect(off().find(({ to }) => to === first.to)).toMatchObject({
        method: 'CANCEL',
        uid: first.uid,
        sequence: first.sequence + 2,
      })
    },
  )

  journey('who must be called stands on a list, with what to tell, and is ticked off', async ({ walk }) => {
    await walk.as('bram')
    await walk.go(list)
    await walk.press('Naar de bellijst')
    await walk.sees('Bel ze. Vink daarna af.')
    const open = await walk.page.locator('article').count()
    await walk.page
      .getByRole('button', { name: /^Gebeld/ })
      .first()
      .click()
    await walk.sees('Al gebeld')
    expect(await walk.page.locator('article:visible').count()).toBe(open - 1)
    await walk.page.locator('summary').filter({ hasText: 'Al gebeld' }).click()
    await walk.page
      .getByRole('button', { name: /^Toch niet gebeld/ })
      .first()
      .click()
    await walk.sees('De naam staat weer op de lijst.')
  })

  journey(
    'meetings keep their order, and two people who save at once lose no words',
    async ({ walk, site, width }) => {
      await walk.as('bram')
      await openMeeting(walk, site, 1, 'Wijzigen')
      await walk.fill('Datum', addDays(today(systemClock), 100))
      await send(walk, 'Bewaar')
      await walk.sees('Deze bijeenkomst komt daarvoor. Kies een eerdere dag.')
      await openMeeting(walk, site, 1, 'Wijzigen')
      const other = await walk.page.context().newPage()
      await other.goto(walk.page.url())
      await other.locator('textarea[name=doel]').fill(`Het doel van de ander ${width}`)
      await other.getByRole('button', { name: 'Bewaar' }).click()
      await other.waitForLoadState('load')
      await walk.fill('Waar gaat het over?', `Mijn doel ${width}`)
      await walk.fill('Wat neem je mee?', `Een foto ${width}`)
      await walk.press('Bewaar')
      await walk.sees('Iemand anders heeft deze bijeenkomst ook gewijzigd')
      await walk.sees(`Het doel van de ander ${width}`)
      expect(await walk.page.locator('textarea[name=doel]').inputValue()).toBe(`Mijn doel ${width}`)
      await send(walk, 'Bewaar')
      await walk.sees('Bewaard.')
    },
  )

  journey(
    'the facilitator puts something to read and a video link there; who takes part finds them',
    async (travel) => {
      const { walk, site, width } = travel
      await walk.as('bram')
      await openMeeting(walk, site, 2, 'Wijzigen')
      await walk.fill('Link naar de videovergadering', 'vergader.voorbeeld.invalid')
      await send(walk, 'Bewaar')
      await walk.sees('Plak het hele adres.')
      await walk.fill('Link naar de videovergadering', `https://vergader.voorbeeld.invalid/${width}`)
      await walk.fill('Ondertiteling', 'Zet aan met de knop CC')
      await send(walk, 'Bewaar')
      await openMeeting(walk, site, 2, 'Om te lezen')
      await walk.page.locator('#bestand-titel').fill(`Dagindeling ${width}`)
      await walk.page.locator('label[for^="bestand-soort"]').first().click()
      await walk.page.locator('input[type=file]').setInputFiles({
        name: 'dag.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('<h1>geen pdf</h1>'),
      })
      await walk.page.getByRole('button', { name: 'Zet klaar' }).first().click()
      await walk.sees('Dit bestand kunnen we niet plaatsen.')
      await walk.look()
      await walk.page
        .locator('input[type=file]')
        .setInputFiles({ name: 'dag.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') })
      await walk.page.getByRole('button', { name: 'Zet klaar' }).first().click()
      await walk.sees('Het staat klaar op de eigen pagina')
      await walk.fill('Adres van de website', 'https://film.voorbeeld.invalid')
      await walk.page.locator('#link-linkTitel').fill(`Filmpje ${width}`)
      await walk.page.locator('label[for^="link-linkSoort"]').first().click()
      await walk.page.getByRole('button', { name: 'Zet klaar' }).last().click()
      await walk.sees(`Filmpje ${width}`)

      await walk.go(own(travel))
      await walk.sees('Ga naar de videovergadering van bijeenkomst 2')
      await walk.sees('Zet aan met de knop CC')
      await walk.sees(`Filmpje ${width}`)
      const [file] = await Promise.all([
        walk.page.waitForEvent('download'),
        walk.page.getByRole('link', { name: `Dagindeling ${width}`, exact: true }).click(),
      ])
      expect(file.suggestedFilename()).toBe('bijlage-bijeenkomst-2.pdf')
    },
  )

  journey('she says which meeting she misses, and her calendar follows', async (travel) => {
    const { walk, site } = travel
    await visit(walk, travel.site, own(travel))
    await walk.press('Kies bij welke bijeenkomsten je bent')
    const boxes = walk.page.locator('input[name=mist]')
    for (let index = 0; index < (await boxes.count()); index++) await boxes.nth(index).check({ force: true })
    await walk.press('Bewaar')
    await walk.sees('Meld je dan af.')
    for (let index = 1; index < (await boxes.count()); index++)
      await boxes.nth(index).uncheck({ force: true })
    const removed = await newInvitations(site, () => send(walk, 'Bewaar'))
    await walk.sees('Hier ben je niet bij')
    await expect.poll(() => removed()[0]?.method, { timeout: 15_000 }).toBe('CANCEL')
    await visit(walk, site, '/mijn-deelname/bijeenkomsten')
    await boxes.first().uncheck({ force: true })
    const back = await newInvitations(site, () => send(walk, 'Bewaar'))
    await expect.poll(() => back()[0]?.method, { timeout: 15_000 }).toBe('REQUEST')
    expect(back()[0]?.uid).toBe(removed()[0]?.uid)
  })

  journey('her calendar has a secret address; another one ends it at once', async (travel) => {
    const { walk } = travel
    await visit(walk, travel.site, own(travel))
    await walk.press('Bijeenkomsten in je agenda zetten')
    const isThere = await walk.page.getByRole('button', { name: 'Maak een adres' }).isVisible()
    await walk.press(isThere ? 'Maak een adres' : 'Maak een ander adres')
    const address = () => walk.page.getByLabel('Je adres').inputValue()
    const first = await address()
    const fetched = await fetch(first)
    expect(fetched.headers.get('content-type')).toContain('text/calendar')
    const content = await fetched.text()
    expect(readCalendar(content).method).toBe('PUBLISH')
    expect(content).toContain('Voorbeeldplein')
    expect(content).not.toContain('vergader')
    await walk.press('Maak een ander adres')
    await walk.sees('Het oude werkt niet meer')
    expect(await address()).not.toBe(first)
    expect((await fetch(first)).status).toBe(404)
    expect((await fetch(await address())).status).toBe(200)
  })
})
