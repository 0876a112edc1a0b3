import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { demoCast } from '../../src/platform/people/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { journeys, type Travel } from './journey.ts'

const veenland = '00000000-0000-4000-8000-0000000000b1'
const duinstreek = '00000000-0000-4000-8000-0000000000b2'
const rivierdal = '00000000-0000-4000-8000-0000000000b3'

/** A gesprek of its own for this walk, with Bram as its facilitator. */
async function makeGesprek({ site }: Travel): Promise<string> {
  const id = randomUUID()
  await withClient(site.database.ownerUrl, async (client) => {
    const columns = `regio_id, organisatie_id, sjabloon, naam, inleiding, stand, contact_naam, contact_functie, contact_telefoon,
      contact_mail, aanmelden_tot, begonnen_op`
    await client.query(
      `insert into gesprek.gesprek (id, ${columns}) select $1, ${columns} from gesprek.gesprek where id = $2`,
      [id, rivierdal],
    )
    await client.query(
      `insert into people.role (id, person_id, role, scope_kind, scope_id, from_day)
       values ($1, $2, 'procesbegeleider', 'gesprek', $3, current_date - 1)`,
      [randomUUID(), demoCast.bram.id, id],
    )
  })
  return id
}

async function enterCode({ walk }: Travel, code: string): Promise<void> {
  await walk.go('/enquete')
  await walk.fill('Jouw antwoordcode', code)
  await walk.press('Verder')
}

/** The whole box can be touched: it is the label of the radio button. */
async function pick({ walk }: Travel, option: string): Promise<void> {
  await walk.page.locator('label', { hasText: new RegExp(`^${option}$`) }).click()
}

/** From the code on paper to the page with all answers. The pages of the questions differ in words only: one is looked at. */
async function answerTo(travel: Travel, code: string, openAnswer: string): Promise<void> {
  const { walk } = travel
  await enterCode(travel, code)
  await walk.press('Begin')
  await pick(travel, 'gaat goed')
  await walk.press('Verder')
  for (let question = 2; (await walk.page.getByLabel('Jouw antwoord').count()) === 0; question++) {
    expect(question).toBeLessThan(12)
    await pick(travel, 'gaat goed')
    await walk.page.getByRole('button', { name: 'Verder' }).click()
    await walk.page.waitForLoadState('load')
  }
  await walk.fill('Jouw antwoord', openAnswer)
  await walk.press('Verder')
  await walk.sees('Kijk je antwoorden na')
}

journeys('enquete', (journey) => {
  journey('anybody reads how answers are protected, in both languages', async ({ walk }) => {
    await walk.go('/zo-beschermen-we-je-antwoord')
    await walk.sees('Dit beloven we niet')
    await walk.go('/en/zo-beschermen-we-je-antwoord')
    await walk.sees('What we do not promise')
  })

  journey('a wrong code says what is wrong with it', async ({ walk }) => {
    await walk.go('/enquete')
    for (const [typed, said] of [
      ['', 'Een code heeft 8 tekens'],
      ['ABCDEFGH', 'een teken dat wij niet gebruiken'],
      ['BCDF GHJJ', 'typfout'],
    ] as const) {
      await walk.fill('Jouw antwoordcode', typed)
      await walk.press('Verder')
      await walk.sees(said)
    }
  })

  journey(
    'a facilitator sets up, hands out, opens and closes; somebody answers in between',
    async (travel) => {
      const { walk } = travel
      const at = `/gesprek/${await makeGesprek(travel)}/enquete`
      await walk.as('bram')
      await walk.go(at)
      await walk.press('Zet de enquête klaar')
      await walk.sees('Vul in')
      await walk.fill('Hoe nodig je mensen uit?', 'Een verzonnen organisatie gaf iedereen een code.')
      await walk.press('Zet de enquête klaar')
      await walk.press('Naar de codes')
      await walk.choose('Voor welke groep?', 'ouder')
      await walk.fill('Welke organisatie deelt ze uit?', 'Voorbeeldorganisatie Rivier (verzonnen)')
      await walk.fill('Hoeveel codes?', 'tien')
      await walk.press('Maak codes')
      await walk.sees('heel getal')
      await walk.fill('Hoeveel codes?', '3')
      await walk.press('Maak codes')
      const [code = ''] = await walk.page.locator('.tw-print-sheet strong').allInnerTexts()
      expect(code).toMatch(/^[A-Z0-9]{4} [A-Z0-9]{4}$/)
      const sheet = walk.page.url()
      await walk.press('Uitgedeeld: laat de codes werken')
      await walk.page.goto(sheet)
      await walk.sees('niet meer te zien')
      await walk.doesNotSee(code)

      await enterCode(travel, code)
      await walk.sees('Deze code werkt niet')
      await walk.go(at)
      await walk.press('Open de enquête')
      await walk.sees('De enquête is open sinds')
      await walk.sees('telt mee in het totaal')

      await answerTo(travel, code, 'Een vast nummer 👂')
      await walk.press('Wijzig vraag 2')
      await pick(travel, 'kan beter')
      await walk.press('Verder')
      await walk.sees('kan beter')
      await walk.sees('Een vast nummer 👂')
      await walk.press('Verstuur mijn antwoorden')
      await walk.sees('je antwoord is binnen')
      await enterCode(travel, code)
      await walk.sees('Je antwoord is al binnen')

      await walk.go(at)
      await walk.press('Enquête sluiten')
      await walk.sees('Er zijn nog weinig antwoorden')
      await walk.press('Sluit de enquête')
      await expect
        .poll(async () => (await walk.page.goto(walk.page.url()), walk.page.locator('main').innerText()), {
          timeout: 15_000,
        })
        .toContain('De enquête is gesloten op')
      await walk.press('Lees de open antwoorden')
      await walk.sees('Geen open antwoorden')
      await walk.go(`${at}/uitkomsten`)
      await walk.sees('Minder dan 5 mensen antwoordden')
      await walk.sees('Te weinig antwoorden om te laten zien')
    },
  )

  journey('one goes back and forth without losing what was answered', async (travel) => {
    const { walk } = travel
    const at = `/gesprek/${duinstreek}/enquete/codes`
    await walk.as('fenna')
    await walk.go(at)
    await walk.choose('Voor welke groep?', 'pleegouder')
    await walk.fill('Welke organisatie deelt ze uit?', 'Voorbeeldorganisatie Samen (verzonnen)')
    await walk.fill('Hoeveel codes?', '1')
    await walk.press('Maak codes')
    const [code = ''] = await walk.page.locator('.tw-print-sheet strong').allInnerTexts()
    await walk.press('Uitgedeeld: laat de codes werken')
    await enterCode(travel, code.toLowerCase())
    await walk.press('Begin')
    await walk.press('Verder')
    await walk.sees('Kies een antwoord')
    await pick(travel, 'wisselend')
    await walk.press('Verder')
    await walk.press('Vorige')
    expect(await walk.page.getByLabel('wisselend', { exact: true }).isChecked()).toBe(true)
    expect(await walk.page.content()).not.toContain(code.replace(' ', ''))
    expect(walk.page.url()).not.toContain(code.slice(0, 4))
  })

  journey(
    'everybody sees the results of a closed questionnaire; the file has the same facts',
    async ({ walk, site }) => {
      await walk.go(`/gesprek/${veenland}`)
      await walk.press('Bekijk de uitkomsten')
      await walk.sees('Niet representatief')
      await walk.sees('Hoe gaat het met luisteren naar jou?')
      await walk.page.getByText('Bekijk alle cijfers in één tabel').click()
      await walk.look()
      const file = await fetch(`${site.origin}/gesprek/${veenland}/enquete/uitkomsten.csv`)
      expect(await file.text()).toContain('Antwoorden;Iedereen;;203')
      await walk.go(`/en/gesprek/${veenland}/enquete/uitkomsten`)
      await walk.sees('Not representative')
      await walk.as('yusuf')
      await walk.go(`/gesprek/${veenland}/enquete/open-antwoorden`)
      await walk.sees('Minder wisselende hulpverleners')
    },
  )
})
