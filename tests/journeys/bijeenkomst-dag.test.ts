import sharp from 'sharp'
import { expect } from 'vitest'
import { deelnemerLink, demoDeelnemer, demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import type { OpenSite } from '../support/site.ts'
import type { Walk } from '../support/walk.ts'
import { journeys } from './journey.ts'

const list = `/gesprek/${demoGesprekken.duinstreek}/bijeenkomsten`

async function openDay(walk: Walk, nummer: number) {
  await walk.go(list)
  const card = walk.page.locator('article').filter({ hasText: `Bijeenkomst ${nummer}:` })
  await card.getByRole('link', { name: /^De dag zelf/ }).click()
  await walk.page.waitForLoadState('load')
  await walk.look()
}

/** The first two of the list. */
async function keepApart(walk: Walk, { database }: OpenSite) {
  const ids = await walk.page
    .locator('select[name^=tafel_]')
    .evaluateAll((all) => all.slice(0, 2).map((one) => (one as HTMLSelectElement).name.slice(6)))
  await withClient(database.ownerUrl, (owner) =>
    owner.query('insert into gesprek.uit_elkaar values ($1, $2, $3) on conflict do nothing', [
      demoGesprekken.duinstreek,
      ...ids.toSorted(),
    ]),
  )
}

const choose = (walk: Walk, place: number, option: string) =>
  walk.page.locator('select[name^=tafel_]').nth(place).selectOption({ label: option })

journeys('a meeting on the day itself', (journey) => {
  journey('a host ticks who is there, gives people a table and prints the slips', async ({ walk, site }) => {
    await walk.as('yusuf')
    await openDay(walk, 2)
    await walk.press('Wie is er?')
    const label = walk.page.locator('fieldset label').first()
    const naam = await label.innerText()
    if (!(await walk.page.locator('input[type=checkbox]').first().isChecked())) await label.click()
    await walk.press('Bewaar')
    await walk.sees('Bewaard.')
    await walk.press('Bekijk wie bij welke bijeenkomst was')
    await walk.sees('Hoeveel mensen er waren, per groep')
    await openDay(walk, 2)
    await walk.press('Tafels')
    await choose(walk, 0, 'Tafel 1')
    await choose(walk, 1, 'Tafel 1')
    await choose(walk, 2, 'Tafel 2')
    // Two whom the facilitator keeps apart; nobody reads why.
    await keepApart(walk, site)
    await walk.press('Bewaar de tafels')
    await walk.sees('De tafels zijn bewaard.')
    await walk.sees('zitten allebei aan tafel 1. Zet een van de twee ergens anders.')
    await walk.press('Print een blad per tafel')
    await walk.sees(naam)
    expect(await walk.page.locator('.tw-print-sheet').innerText()).not.toMatch(/pleegouder|pleegkind/)
    await walk.go(deelnemerLink(site.keys, site.origin, 'nl', demoDeelnemer('duinstreek', 1), 1))
    await walk.sees(/je zit aan tafel \d/)
  })

  journey(
    'a photo of a flip chart is for the team, and what is no picture is refused',
    async ({ walk, width }) => {
      const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'white' } })
        .withExif({ IFD3: { GPSLatitude: '52/1 5/1 0/1' } })
        .jpeg()
        .toBuffer()
      const titel = `Flap van tafel ${width}`
      await walk.as('yusuf')
      await openDay(walk, 1)
      await walk.press('Foto’s van de flap')
      await walk.fill('Wat staat erop?', titel)
      await walk.press('Bewaar de foto')
      await walk.sees('Kies eerst een foto.')
      const notAPhoto = {
        name: 'flap.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('<script>1</script>'),
      }
      await walk.page.getByLabel('Foto').setInputFiles(notAPhoto)
      await walk.press('Bewaar de foto')
      await walk.sees('Dit is geen foto die we kunnen lezen.')
      expect(await walk.page.getByLabel('Wat staat erop?').inputValue()).toBe(titel)
      await walk.page
        .getByLabel('Foto')
        .setInputFiles({ name: 'flap.jpg', mimeType: 'image/jpeg', buffer: photo })
      await walk.press('Bewaar de foto')
      await walk.sees('De foto is bewaard.')
      const figure = walk.page.locator('figure').filter({ hasText: titel })
      const href = await figure.locator('a').getAttribute('href')
      const served = await walk.page.request.get(new URL(href ?? '', walk.page.url()).href)
      expect(served.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-store' })
      expect((await sharp(await served.body()).metadata()).exif).toBeUndefined()
      await figure.getByRole('button', { name: /^Haal weg/ }).click()
      await walk.sees('De foto is weg.')
    },
  )

  journey(
    'the facilitator puts notes together, names the group and takes it apart',
    async ({ walk, width }) => {
      await walk.as('fenna')
      await openDay(walk, 1)
      await walk.press('Notities bij elkaar zetten')
      await walk.press('Zet ze bij elkaar')
      await walk.sees('Vink eerst een of meer notities aan.')
      await walk.page.locator('.tw-choice label').first().click()
      await walk.page.locator('.tw-choice label').nth(1).click()
      await walk.choose('Waar moeten ze naartoe?', 'Een nieuwe groep')
      await walk.press('Zet ze bij elkaar')
      await walk.sees('Vul in: Naam van de groep.')
      await walk.fill('Naam van de groep', `Groep ${width}`)
      await walk.press('Zet ze bij elkaar')
      await walk.sees('De notities staan op hun nieuwe plek.')
      const card = walk.page.locator('article').filter({ hasText: `Groep ${width}` })
      await card.getByLabel('Naam van de groep').fill(`Samen ${width}`)
      await card.getByRole('button', { name: /^Bewaar de naam/ }).click()
      await walk.sees('De groep heeft een andere naam.')
      await walk.go(`/gesprek/${demoGesprekken.duinstreek}/verbeteragenda/notities`)
      await walk.sees(`Samen ${width}`)
      await openDay(walk, 1)
      await walk.press('Notities bij elkaar zetten')
      const renamed = walk.page.locator('article').filter({ hasText: `Samen ${width}` })
      await renamed.getByRole('button', { name: /^Haal de groep uit elkaar/ }).click()
      await walk.sees('De groep is weg. De notities staan er nog.')
    },
  )

  journey(
    'adopted minutes are sent once, and who was there prints a certificate',
    async ({ walk, site, width }) => {
      await walk.as('fenna')
      await openDay(walk, 1)
      await walk.press('Verslag')
      if (await walk.page.getByRole('link', { name: 'Wijzig het verslag' }).isVisible())
        await walk.press('Wijzig het verslag')
      await walk.page.locator('textarea[name=tekst]').fill(`We spraken over school ${width}.`)
      await walk.press('Bewaar en stel vast')
      await walk.press('Stuur het verslag')
      await walk.sees('Het verslag wordt verstuurd.')
      const mine = () => site.mails.filter(({ text }) => text.includes(`school ${width}`))
      await expect.poll(() => mine().length, { timeout: 15_000 }).toBeGreaterThan(0)
      await expect
        .poll(async () => {
          await walk.page.reload()
          return walk.page.locator('main').innerText()
        })
        .toContain('Verstuurd naar')
      const missed = mine().filter(({ text }) => text.includes('Je kon er niet bij zijn.'))
      expect(missed.length).toBeLessThan(mine().length)

      await walk.go(deelnemerLink(site.keys, site.origin, 'nl', demoDeelnemer('duinstreek', 1), 1))
      await walk.press('Print je bewijs van deelname')
      await walk.sees('2,5 uur')
      await walk.fill('Welke naam komt erop?', 'E. Verzonnen')
      await walk.press('Zet deze naam erop')
      await walk.sees('E. Verzonnen')
      expect(walk.page.url()).not.toContain('Verzonnen')
      expect(await walk.page.locator('.tw-print-sheet').innerText()).not.toMatch(/pleegouder|pleegkind/)
    },
  )

  journey(
    'ticks survive a lost connection, and a note arrives by itself',
    async ({ walk, width }) => {
      await walk.as('yusuf')
      await openDay(walk, 3)
      await walk.press('Wie is er?')
      const box = walk.page.locator('input[type=checkbox]').first()
      const was = await box.isChecked()
      await walk.page.context().setOffline(true)
      await walk.page.locator('fieldset label').first().click()
      await walk.sees('Eén vinkje is nog niet bewaard.')
      await walk.page.context().setOffline(false)
      await walk.sees('Alles is bewaard.')
      await walk.page.reload()
      expect(await box.isChecked()).toBe(!was)

      await openDay(walk, 3)
      await walk.press('Notities van de tafels')
      const other = await walk.page.context().newPage()
      await other.goto(walk.page.url())
      await other.getByLabel('Tafel').first().fill('4')
      await other.locator('label').filter({ hasText: 'Idee' }).click()
      await other.getByLabel('Notitie').first().fill(`Vanzelf verschenen ${width}`)
      await other.getByRole('button', { name: 'Zet erbij' }).click()
      await walk.sees(`Vanzelf verschenen ${width}`)
      await walk.look()

      await walk.as('fenna')
      await openDay(walk, 1)
      await walk.press('Notities bij elkaar zetten')
      await walk.sees('Je kunt een notitie ook naar een groep slepen.')
      await walk.page.locator('.tw-choice label').first().click()
      await walk.choose('Waar moeten ze naartoe?', 'Een nieuwe groep')
      await walk.fill('Naam van de groep', `Slepen ${width}`)
      await walk.press('Zet ze bij elkaar')
      // Both in view: a page that scrolls under a pressed button ends the dragging.
      await walk.page.setViewportSize({ width, height: 2600 })
      const group = walk.page.locator('[data-groep]').filter({ hasText: `Slepen ${width}` })
      await walk.page.locator('[data-groep=alleen] .tw-choice').first().dragTo(group)
      await expect.poll(() => group.locator('.tw-choice').count()).toBe(2)
    },
    { script: true },
  )
})
