import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { addDays, systemClock, today as dayOf } from '../../src/platform/clock/index.ts'
import { journeys } from './journey.ts'
import { agendaOf, demoId, linkFor, pick } from './verbeteragenda-steps.ts'

const today = dayOf(systemClock)

journeys('verbeteragenda', (journey) => {
  journey('a resident finds the agenda of a region and reads what happens', async ({ walk }) => {
    await walk.go('/verbeteragenda')
    await walk.fill('Zoek op regio', 'VERZONNEN-veenland')
    await walk.choose('Thema', 'Ouders zoeken bij dit kind')
    await walk.press('Laat zien')
    await walk.sees('1 verbeteragenda')
    await walk.go('/verbeteragenda?zoek=nergens')
    await walk.press('Laat alles zien')
    await walk.press('Verzonnen Veenland')
    await walk.sees('5 acties: 2 klaar, 2 later dan afgesproken.')
    await walk.sees('geen reden gegeven')
    await walk.sees('De derde gemeente besluit pas bij de begroting.')
    await walk.sees('Het hielp niet')
    await walk.sees('Volgende gesprek')
    await walk.page.getByText('Alles wat er gebeurde').click()
    await walk.sees('De zaal was bezet.')
    await walk.look()
    await walk.page.getByRole('link', { name: /^Bekijk deze actie Eén telefoonnummer/ }).click()
    await walk.sees('Alle 84 gezinnen hebben een kaart met het nummer gekregen.')
    await walk.press('Terug naar de verbeteragenda')
    await walk.press('Printen')
    await walk.sees('Wie zorgt ervoor')
    await walk.go(`/en${agendaOf('b1')}`)
    await walk.sees('5 actions: 2 done, 2 later than agreed.')
  })

  journey('the agenda can be taken along as a table', async ({ walk }) => {
    await walk.go(agendaOf('b1'))
    const [download] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.page.getByRole('link', { name: 'Download als bestand (CSV)' }).click(),
    ])
    const text = readFileSync(await download.path(), 'utf8')
    expect(text.startsWith('\uFEFFVerbeterpunt;Thema;Actie;')).toBe(true)
    expect(text.trimEnd().split('\r\n')).toHaveLength(6)
  })

  journey('the rooms above show what was agreed', async ({ walk }) => {
    await walk.go('/')
    await walk.sees('Wat er de laatste tijd gebeurde')
    await walk.go(`/gesprek/${demoId('b1')}`)
    await walk.press('Bekijk de verbeteragenda')
    await walk.sees('5 acties')
    await walk.as('fenna')
    await walk.go(`/gesprek/${demoId('b1')}/beheer`)
    await walk.sees('Later dan afgesproken')
    await walk.go(`/gesprek/${demoId('b2')}/beheer`)
    await walk.press('Naar de verbeteragenda')
    await walk.sees('Nog niet afgesproken')
  })

  journey('a concept and what does not exist are the same page', async ({ walk }) => {
    for (const path of [
      agendaOf('ff'),
      '/gesprek/x/verbeteragenda',
      `${agendaOf('b1')}/actie/x`,
      `${agendaOf('b1')}/actie/${demoId('ff')}`,
      `${agendaOf('b1')}/beheer`,
      '/mijn-actie',
      `/l/actie/${'x'.repeat(43)}`,
    ]) {
      await walk.go(path)
      await walk.sees('Deze pagina is er niet')
    }
  })

  journey('a facilitator makes and adopts an agenda; the owner tells how it goes', async (travel) => {
    const { walk, width } = travel
    // Each width has a gesprek of its own: an agenda is adopted once.
    const isPhone = width === 320
    const agenda = agendaOf(isPhone ? 'b2' : 'b3')
    const mail = `eigenaar-${width}@voorbeeld.invalid`
    await walk.as(isPhone ? 'fenna' : 'bram')
    await walk.go(`${agenda}/beheer`)
    if (isPhone) {
      for (const point of ['Minder wisselingen van begeleider', 'Een gezinshuis in de buurt']) {
        await walk.page.getByRole('button', { name: new RegExp(`^Weghalen ${point}`) }).click()
        await walk.sees('Onderaan deze pagina kun je het terugzetten')
      }
      await walk.page.getByText('Weggehaald: 2').click()
      await walk.look()
      await walk.page.getByRole('button', { name: /^Terugzetten Een gezinshuis/ }).click()
      await walk.sees('Een gezinshuis in de buurt')
      await walk.page.getByRole('button', { name: /^Weghalen Een gezinshuis/ }).click()
      await walk.press('Maak een punt uit notities')
      await walk.page.locator('main label').first().click()
      await walk.press('Maak hier een punt van')
      expect(await walk.page.getByLabel('Wat is er gezegd of gezien?').inputValue()).not.toBe('')
      expect(await walk.page.getByLabel('Uit het gesprek aan tafel').isChecked()).toBe(true)
      await walk.look()
    } else {
      await walk.press('Maak een leeg punt')
    }
    await walk.fill('Wat moet er beter?', '')
    await walk.press('Bewaar')
    await walk.sees('Vul in: wat er beter moet.')
    await walk.fill('Wat moet er beter?', `Tieners blijven in de buurt 🏡 ${width}`)
    await pick(walk, 'Meer soorten gezinnen')
    await walk.press('Bewaar')
    await walk.press('Vaststellen en laten zien')
    await walk.sees('Dit punt heeft nog geen actie.')
    await walk.press('Dit punt heeft nog geen actie.')
    await walk.fill('Wat gaan jullie doen?', 'شبكة من العائلات في كل حي\n<script>alert(1)</script>')
    await walk.fill('Mailadres van wie ervoor zorgt', mail)
    await walk.press('Bewaar')

    await walk.press('Vaststellen en laten zien')
    await walk.fill('Wanneer is het volgende gesprek?', today)
    await walk.press('Stel vast en laat aan iedereen zien')
    await walk.sees('Kies een dag die nog komt, na vandaag.')
    await walk.fill('Wanneer is het volgende gesprek?', addDays(today, 90))
    await walk.press('Stel vast en laat aan iedereen zien')
    await walk.sees('De agenda is nog niet compleet.')
    await walk.press('Vul in welke organisatie en welke functie hiervoor zorgt.')
    await walk.fill('Organisatie', 'Voorbeeldorganisatie Samen (verzonnen)')
    await walk.fill('Functie', 'teamleider')
    await walk.fill('Wanneer is het klaar?', addDays(today, 30))
    await walk.fill('Wanneer bespreek je of het hielp?', addDays(today, 20))
    await walk.press('Bewaar')
    await walk.sees('Kies een dag op of na de dag dat het klaar is.')
    await walk.fill('Wanneer bespreek je of het hielp?', addDays(today, 90))
    await walk.press('Bewaar')
    await walk.press('Vaststellen en laten zien')
    await walk.fill('Wanneer is het volgende gesprek?', addDays(today, 90))
    await walk.press('Stel vast en laat aan iedereen zien')
    await walk.sees('De verbeteragenda is afgesproken.')
    await walk.sees('1 actie: 0 klaar, 0 later dan afgesproken.')
    await walk.sees('<script>alert(1)</script>')

    const link = await linkFor(travel, mail)
    await walk.go(link)
    expect(new URL(walk.page.url()).pathname).toBe('/mijn-actie')
    await walk.press('Vertel het')
    await walk.sees('Kies: hoe het ermee staat.')
    await pick(walk, 'Het loopt vast')
    await walk.page.getByLabel('Wordt het een andere datum?').fill(addDays(today, 60))
    await walk.press('Vertel het')
    await walk.sees('Schrijf op wat je nodig hebt om verder te kunnen.')
    await walk.sees('Schrijf op waarom het later wordt.')
    await walk.fill('Wat wil je erover vertellen?', 'We zoeken nog een plek om elkaar te zien.')
    await walk.fill('Waarom wordt het later?', 'De zaal is nog niet klaar.')
    await walk.press('Vertel het')
    await walk.sees('Dank je wel.')
    await walk.press('Zo ziet iedereen het')
    await walk.sees('Loopt vast')
    await walk.sees('De zaal is nog niet klaar.')
  })
})
