import { expect } from 'vitest'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import type { Walk } from '../support/walk.ts'
import { journeys } from './journey.ts'

async function openDay(walk: Walk, gesprek: keyof typeof demoGesprekken, nummer: number) {
  await walk.go(`/gesprek/${demoGesprekken[gesprek]}/bijeenkomsten`)
  const card = walk.page.locator('article').filter({ hasText: `Bijeenkomst ${nummer}:` })
  await card.getByRole('link', { name: /^De dag zelf/ }).click()
  await walk.page.waitForLoadState('load')
  await walk.look()
}

const pick = (walk: Walk, option: string) =>
  walk.page.locator('label').getByText(option, { exact: true }).click()

journeys('the evaluation of a meeting', (journey) => {
  journey(
    'slips are made, printed and handed out; somebody answers without a name',
    async ({ walk, width }) => {
      // One meeting has one evaluation, and both widths walk on one site.
      const nummer = width === 320 ? 2 : 3
      await walk.as('fenna')
      await openDay(walk, 'duinstreek', nummer)
      await walk.press('Naar de evaluatie')
      await walk.sees('voelde je je gehoord?')
      await walk.fill('Hoeveel strookjes?', 'veel')
      await walk.press('Maak de strookjes')
      await walk.sees('een heel getal in van 1 tot 200')
      await walk.fill('Hoeveel strookjes?', '6')
      await walk.press('Maak de strookjes')
      await walk.sees('Er liggen 6 strookjes klaar.')
      await walk.press('Print de strookjes')
      const code = await walk.page.locator('.tw-print-sheet strong').first().innerText()
      expect(await walk.page.locator('.tw-print-sheet').innerText()).not.toMatch(/Duinstreek|pleegouder/)
      await walk.press('Terug naar de evaluatie')
      await walk.press('Uitgedeeld: laat de codes werken')
      await walk.sees('Mensen kunnen antwoorden tot')
      await walk.sees('Er zijn nog minder dan 5 antwoorden.')

      await walk.page.context().clearCookies()
      await walk.go('/enquete')
      await walk.fill('Jouw antwoordcode', code.toLowerCase())
      await walk.press('Verder')
      await walk.sees('Hoe was de bijeenkomst?')
      await walk.sees('We laten pas iets zien als 5 mensen of meer antwoorden.')
      await walk.press('Begin')
      await walk.sees('Voelde je je gehoord?')
      await walk.press('Verder')
      await walk.sees('Kies een antwoord.')
      await pick(walk, 'grotendeels')
      await walk.press('Verder')
      for (const answer of ['ja', 'een beetje', 'weet ik niet']) {
        await pick(walk, answer)
        await walk.press('Verder')
      }
      await walk.fill('Jouw antwoord', 'Iets meer pauze')
      await walk.press('Verder')
      await walk.sees('Kijk je antwoorden na')
      await walk.press('Verstuur mijn antwoorden')
      await walk.sees('Na 7 dagen lezen de begeleiders wat iedereen samen vond.')
      await walk.go('/enquete')
      await walk.fill('Jouw antwoordcode', code)
      await walk.press('Verder')
      await walk.sees('Je antwoord is al binnen')
    },
  )

  journey('what everybody thought is for the team, and for nobody else', async ({ walk }) => {
    await walk.as('yusuf')
    await openDay(walk, 'veenland', 3)
    await walk.press('Naar de evaluatie')
    await walk.sees('20 mensen antwoordden. Er zijn 24 strookjes uitgedeeld.')
    await walk.sees('Iets vaker pauze.')
    const path = new URL(walk.page.url()).pathname
    await walk.go(`/en${path}`)
    await walk.sees('20 people answered.')
    await walk.page.context().clearCookies()
    const answer = await walk.page.goto(new URL(path, walk.page.url()).href)
    expect(answer?.status()).toBe(404)
    await walk.go(`/gesprek/${demoGesprekken.veenland}`)
    await walk.doesNotSee('Iets vaker pauze')
  })
})
