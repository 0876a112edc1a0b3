import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { deelnemerLink, demoDeelnemer, demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { addDays, systemClock, today } from '../../src/platform/clock/index.ts'
import type { Walk } from '../support/walk.ts'
import { journeys } from './journey.ts'

const list = `/gesprek/${demoGesprekken.duinstreek}/bijeenkomsten`

/** Every demo has its meetings near these days; tests stay away from them. */
const day = addDays(today(systemClock), 60)

/** Presses one of several buttons or links with the same word. */
async function follow(walk: Walk, target: Locator) {
  await target.click()
  await walk.page.waitForLoadState('load')
  await walk.look()
}

async function openMeeting(walk: Walk, nummer: number, link: string) {
  await walk.go(list)
  const card = walk.page.locator('article').filter({ hasText: `Bijeenkomst ${nummer}:` })
  await follow(walk, card.getByRole('link', { name: new RegExp(`^${link}`) }))
}

async function download(walk: Walk, name: string): Promise<string> {
  const [file] = await Promise.all([
    walk.page.waitForEvent('download'),
    walk.page.getByRole('link', { name }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

journeys('bijeenkomsten', (journey) => {
  journey('everybody reads day, time and town, and never the address', async ({ walk }) => {
    for (const path of [
      `/gesprek/${demoGesprekken.duinstreek}`,
      `/en/gesprek/${demoGesprekken.duinstreek}`,
    ]) {
      await walk.go(path)
      await walk.sees('Zilverduin')
      await walk.doesNotSee('Voorbeeldkade')
    }
    await walk.doesNotSee('For the team')
  })

  journey(
    'a facilitator moves a meeting: mistakes are said, nothing is lost, people get a mail',
    async ({ walk, site, width }) => {
      await walk.as('fenna')
      await openMeeting(walk, 3, 'Wijzigen')
      await walk.fill('Datum', day)
      await walk.fill('Klaar om', '15:00')
      await walk.fill('Zaal en adres', `Zaal ${width}, Anderekade 2`)
      await walk.press('Bewaar')
      await walk.sees('eindigt voor het begin')
      expect(await walk.page.getByLabel('Zaal en adres').inputValue()).toBe(`Zaal ${width}, Anderekade 2`)
      await walk.fill('Klaar om', '20:00')
      await walk.press('Bewaar')
      await walk.sees('30 minuten te lang. De bijeenkomst is klaar om 20.00 uur')
      await walk.fill('Klaar om', '20:30')
      await walk.fill('Datum', '2020-01-01')
      await walk.press('Bewaar')
      await walk.sees('Deze datum is al voorbij')
      await walk.fill('Datum', day)
      const before = site.mails.length
      await walk.press('Bewaar')
      await walk.sees('Iedereen met een plaats krijgt een mail of een sms')
      await walk.sees(`Zaal ${width}, Anderekade 2`)
      await expect
        .poll(
          () =>
            site.mails
              .slice(0, site.mails.length - before)
              .some(({ text }) => text.includes(`Zaal ${width}`)),
          { timeout: 15_000 },
        )
        .toBe(true)
      const jong = site.mails.filter(({ subject }) => subject === 'Er is iets veranderd')
      for (const { text } of jong) expect(text).not.toMatch(/Anderekade|Zilverduin|Duinstreek|bijeenkomst/)
    },
  )

  journey('two meetings are not held at the same moment', async ({ walk }) => {
    await walk.as('fenna')
    await openMeeting(walk, 2, 'Wijzigen')
    const second = await walk.page.getByLabel('Datum').inputValue()
    await openMeeting(walk, 3, 'Wijzigen')
    await walk.fill('Datum', second)
    await walk.press('Bewaar')
    await walk.sees('Op dat moment is bijeenkomst 2 al')
  })

  journey('a facilitator adds a meeting and calls it off', async ({ walk }) => {
    await walk.as('fenna')
    await walk.go(list)
    await walk.press('Nog een bijeenkomst toevoegen')
    await walk.sees('Er staat een bijeenkomst bij')
    await walk.go(list)
    await walk.sees('Dit ontbreekt nog: de datum, het dorp of de stad, het adres en de dagindeling.')
    await follow(walk, walk.page.getByRole('link', { name: /^Afgelasten/ }).last())
    await walk.press('Ja, gelast af')
    await walk.sees('De bijeenkomst is afgelast.')
    await walk.sees('Gaat niet door')
  })

  journey('a host ticks who is there on the phone', async ({ walk }) => {
    await walk.as('yusuf')
    await openMeeting(walk, 2, 'Wie is er')
    const box = walk.page.locator('input[type=checkbox]').first()
    const wasTicked = await box.isChecked()
    // The label lies over its box, so that the whole line can be touched.
    await walk.page.locator('fieldset label').first().click()
    await walk.press('Bewaar')
    await walk.sees('Bewaard.')
    expect(await walk.page.locator('input[type=checkbox]').first().isChecked()).toBe(!wasTicked)
    await walk.sees('Hoeveel mensen er zijn')
    expect(await download(walk, 'Download de lijst')).toContain('Naam;Groep;Er zijn')
    await walk.go(list)
    await walk.doesNotSee('Afgelasten')
  })

  journey('a host writes down what a table says, takes it away and puts it back', async ({ walk, width }) => {
    const text = `Samen eten ${width} 😀 <b>مرحبا</b>`
    await walk.as('yusuf')
    await openMeeting(walk, 2, 'Notities')
    await walk.fill('Notitie', text)
    await walk.press('Zet erbij')
    await walk.sees('Kies: gaat goed, kan beter of een idee.')
    await walk.fill('Tafel', '7')
    await walk.page.locator('label').filter({ hasText: 'Idee' }).click()
    await walk.press('Zet erbij')
    await walk.sees(text)
    expect(await walk.page.getByLabel('Tafel').inputValue()).toBe('7')
    const card = walk.page.locator('article').filter({ hasText: text })
    await follow(walk, card.getByRole('button', { name: /^Weghalen/ }))
    await walk.sees('Onderaan de pagina kun je de notitie terugzetten')
    await walk.page.locator('summary').filter({ hasText: 'Weggehaald' }).click()
    await walk.look()
    await follow(walk, card.getByRole('button', { name: /^Terugzetten/ }))
    await walk.sees('De notitie staat er weer.')
    await follow(walk, card.getByRole('link', { name: /^Wijzigen/ }))
    await walk.fill('Notitie', `${text}!`)
    await walk.press('Bewaar')
    await walk.sees(`${text}!`)
    expect(await download(walk, 'Download de notities')).toContain(`2;7;Idee;${text}!`)
  })

  journey('two people write the minutes at once and both texts stay', async ({ walk, width }) => {
    await walk.as('fenna')
    await openMeeting(walk, 1, 'Verslag')
    if (await walk.page.getByRole('link', { name: 'Wijzig het verslag' }).isVisible())
      await walk.press('Wijzig het verslag')
    const other = await walk.page.context().newPage()
    await other.goto(walk.page.url())
    await other.locator('textarea[name=tekst]').fill(`De tekst van de ander ${width}`)
    await other.getByRole('button', { name: 'Bewaar als concept' }).click()
    await walk.page.locator('textarea[name=tekst]').fill(`Mijn tekst ${width}`)
    await walk.page.locator('textarea[name=besluiten]').fill('- Samen eten\n- Weer bellen')
    await walk.press('Bewaar en stel vast')
    await walk.sees('Iemand anders heeft het verslag ook gewijzigd')
    await walk.sees(`De tekst van de ander ${width}`)
    expect(await walk.page.locator('textarea[name=tekst]').inputValue()).toBe(`Mijn tekst ${width}`)
    await walk.press('Bewaar en stel vast')
    await walk.sees('Vastgesteld.')
    await walk.sees('Weer bellen')
  })

  journey('who takes part finds address, schedule and minutes on the own page', async ({ walk, site }) => {
    await walk.go(deelnemerLink(site.keys, site.origin, 'nl', demoDeelnemer('veenland', 1), 1))
    await walk.sees('Buurthuis De Verzonnen Molen, Voorbeeldweg 1, Turfwoude')
    await walk.page.locator('summary').filter({ hasText: 'Dagindeling van bijeenkomst 2' }).click()
    await walk.page.locator('summary').filter({ hasText: 'Verslag van bijeenkomst 3' }).click()
    await walk.look()
    await walk.sees('De verbeteragenda is vastgesteld.')
  })
})
