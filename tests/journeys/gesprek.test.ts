import { expect } from 'vitest'
import { journeys, type Travel } from './journey.ts'

const rivierdal = '/gesprek/00000000-0000-4000-8000-0000000000b3'
const duinstreek = '/gesprek/00000000-0000-4000-8000-0000000000b2'

const exactly = (text: string) => new RegExp(`^${text.replace(/[()]/g, '\\$&')}$`)

/** Touches the words beside a radio button, as people do. */
async function pick({ page }: Travel['walk'], label: string): Promise<void> {
  await page
    .locator('label', { hasText: exactly(label) })
    .first()
    .click()
}

/** Bram makes codes for a recruiting organisation and reads the first one from the sheet. */
async function codeFromSheet({ walk }: Travel, werver: string): Promise<string> {
  await walk.as('bram')
  await walk.go(`${rivierdal}/codes`)
  await pick(walk, 'beleidsmaker')
  await walk.fill('Wie deelt ze uit?', werver)
  await walk.fill('Aantal codes', '2')
  await walk.press('Maak codes')
  await walk.sees(`Codes voor ${werver}`)
  const slip = await walk.page.locator('.tw-print-sheet__block').first().innerText()
  const code = /[A-Z0-9]{4} [A-Z0-9]{4}/.exec(slip)?.[0]
  if (code === undefined) throw new Error('The slip shows no code')
  expect(slip).not.toContain('Rivierdal')
  return code
}

/** The personal link in the confirmation; the calendar comes in mails of its own. */
async function linkMailedTo({ site }: Travel, address: string): Promise<string> {
  const found = () =>
    site.mails
      .filter(({ to }) => to.includes(address))
      .map(({ text }) => /https?:\/\/\S+\/l\/deelnemer\/\S+/.exec(text)?.[0])
      .find((link) => link !== undefined)
  await expect.poll(found, { timeout: 20_000 }).toBeDefined()
  return found() ?? ''
}

journeys('gesprek', (journey) => {
  journey('a visitor finds the gesprek of her region and sees what it is', async ({ walk }) => {
    await walk.go('/gesprek')
    await walk.sees('In gesprek over pleegzorg in Fantasie Rivierdal')
    await walk.page.getByRole('searchbox').fill('xyz')
    await walk.press('Zoek')
    await walk.sees('Niets gevonden')
    await walk.page.getByRole('searchbox').fill('RIVIERDAL')
    await walk.press('Zoek')
    await walk.press('In gesprek over pleegzorg in Fantasie Rivierdal')
    await walk.sees('Vrije plaatsen voor elke groep')
    await walk.sees('06 0000 0002')
    await walk.go('/regio/fantasie-rivierdal')
    await walk.sees('Het gesprek in deze regio')
    await walk.go(`/en${rivierdal}`)
    await walk.sees('Free seats for each group')
    await walk.go(duinstreek)
    await walk.sees('Aanmelden kan niet meer.')
    await walk.go(`${duinstreek}/meedoen`)
    await walk.sees('Je kunt je niet meer aanmelden')
  })

  journey('who has a code signs up, changes what she needs and signs off', async (travel) => {
    const { walk, width } = travel
    const code = await codeFromSheet(travel, `Werver ${width} (verzonnen)`)
    await walk.page.context().clearCookies()
    await walk.go('/meedoen')
    for (const [typed, message] of [
      ['BCD', 'Een code heeft 8 tekens.'],
      ['AAAA AAAA', 'teken dat niet bestaat'],
      ['BCDF GHJK', 'typfout in de code'],
      ['BBBB BBBB', 'Deze code kennen wij niet'],
    ] as const) {
      await walk.fill('Jouw aanmeldcode', typed)
      await walk.press('Verder')
      await walk.sees(message)
    }
    await walk.fill('Jouw aanmeldcode', code.toLowerCase().replace(' ', '-'))
    await walk.press('Verder')
    await walk.sees('Je meldt je aan als beleidsmaker')
    await walk.press('Kijk het na')
    await walk.sees('Vul een mailadres of een telefoonnummer in')
    await walk.fill('Hoe wil je genoemd worden?', 'Roos <script>alert(1)</script> مرحبا 😀')
    await walk.fill('Je mailadres', `nieuw${width}@voorbeeld.invalid`)
    await walk.fill('Wat heb je nodig om mee te doen?', 'x'.repeat(1001))
    await pick(walk, 'Ja')
    await walk.press('Kijk het na')
    await walk.sees('hooguit 1000 tekens')
    await walk.fill('Wat heb je nodig om mee te doen?', 'Eten zonder vlees')
    await walk.press('Kijk het na')
    await walk.sees('Klopt dit?')
    await walk.press('Wijzig')
    expect(await walk.page.getByLabel('Je mailadres').inputValue()).toBe(`nieuw${width}@voorbeeld.invalid`)
    await walk.press('Kijk het na')
    await walk.press('Meld mij aan')
    await walk.sees('Je bent aangemeld')
    const link = await linkMailedTo(travel, `nieuw${width}@voorbeeld.invalid`)
    await walk.press('Naar mijn deelname')
    await walk.sees('Dag Roos <script>alert(1)</script> مرحبا 😀')
    await walk.fill('Wat heb je nodig?', 'Een tolk')
    await walk.press('Bewaar')
    await walk.sees('Bewaard.')

    await walk.go('/meedoen')
    await walk.fill('Jouw aanmeldcode', code)
    await walk.press('Verder')
    await walk.sees('Deze code is al gebruikt')

    await walk.page.context().clearCookies()
    await walk.go(link)
    expect(await walk.page.getByLabel('Wat heb je nodig?').inputValue()).toBe('Een tolk')
    await walk.press('Ik meld me af')
    await walk.press('Ja, meld mij af')
    await walk.sees('Je bent afgemeld.')
    await walk.go(link)
    await walk.sees('Deze link werkt niet meer')
  })

  journey('without a code one chooses a group; when it is full one waits', async ({ walk, width }) => {
    await walk.go(`${rivierdal}/meedoen`)
    await walk.press('Kijk het na')
    await walk.sees('Kies als wie je meedoet.')
    await pick(walk, 'pleegouder')
    await walk.fill('Hoe wil je genoemd worden?', `Wachter ${width} (verzonnen)`)
    await walk.fill('Je telefoonnummer', '06 0000 4321')
    await pick(walk, 'Nee, of ik weet het nog niet')
    await walk.press('Kijk het na')
    await walk.sees('Je komt op de wachtlijst')
    await walk.press('Meld mij aan')
    await walk.sees('Je staat op de wachtlijst')
    await walk.sees('De contactpersoon belt je')
    await walk.press('Naar mijn deelname')
    await walk.sees(`Dag Wachter ${width} (verzonnen)`)
  })

  journey('a sign-up that is sent three times at once counts once', async ({ walk, site, width }) => {
    await walk.go(`${rivierdal}/meedoen`)
    await pick(walk, 'hulpverlener')
    await walk.fill('Hoe wil je genoemd worden?', `Dubbel ${width} (verzonnen)`)
    await walk.fill('Je telefoonnummer', '06 0000 8765')
    await pick(walk, 'Ja')
    await walk.press('Kijk het na')
    const fields = await walk.page.locator(`form[action="${rivierdal}/meedoen"] input`).all()
    const form: Record<string, string> = {}
    for (const field of fields) form[(await field.getAttribute('name')) ?? ''] = await field.inputValue()
    const send = () =>
      walk.page.request.post(`${site.origin}${rivierdal}/meedoen`, {
        form,
        headers: { origin: site.origin },
        maxRedirects: 0,
      })
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
    // A browser keeps the cookie of the last answer only, so each of them carries it.
    for (const answer of answers) expect(answer.headers()['set-cookie']).toContain('tw_link_deelnemer')
    await walk.go('/mijn-deelname')
    await walk.sees(`Dag Dubbel ${width} (verzonnen)`)
    await walk.as('yusuf')
    await walk.go(`${rivierdal}/deelnemers?zoek=Dubbel+${width}`)
    await walk.sees('1 deelnemer gevonden')
  })

  journey(
    'the host signs a young person up on the phone, finds her again and signs her off',
    async ({ walk, width }) => {
      await walk.as('yusuf')
      await walk.press('In gesprek over pleegzorg in Fantasie Rivierdal')
      await walk.press('Iemand aanmelden')
      await walk.press('Meld aan')
      await walk.sees('Kies een groep.')
      await pick(walk, 'eigen kind van pleegouders (14 jaar of ouder)')
      await walk.fill('Hoe wil deze persoon genoemd worden?', `Storm ${width} (verzonnen)`)
      await walk.fill('Telefoonnummer', '06 0000 1111')
      await pick(walk, 'Ja')
      await walk.press('Meld aan')
      await walk.sees('Aangemeld, met een plaats.')
      await walk.fill('Zoek op naam, mail of telefoon', `storm ${width}`)
      await walk.press('Toon')
      await walk.sees('1 deelnemer gevonden')
      await walk.press(`Storm ${width} (verzonnen)`)
      await walk.press('Meld deze deelnemer af')
      await walk.sees('Deze deelnemer is al afgemeld.')
    },
  )

  journey('the facilitator hands codes out and withdraws them', async (travel) => {
    const { walk, width } = travel
    const code = await codeFromSheet(travel, `Partij ${width} (verzonnen)`)
    await walk.fill('Zoveel codes zijn er in totaal uitgedeeld', '3')
    await walk.press('Deze codes zijn uitgedeeld')
    await walk.sees('Vul een heel getal in van 0 tot 2.')
    await walk.fill('Zoveel codes zijn er in totaal uitgedeeld', '2')
    await walk.press('Deze codes zijn uitgedeeld')
    await walk.sees('Ze staan nergens meer.')
    await walk.doesNotSee(code)
    await walk.page.locator('summary').filter({ hasText: 'Zijn de strookjes kwijt' }).click()
    await walk.press('Trek de codes in')
    await walk.sees('Deze codes zijn ingetrokken.')
    await walk.go('/meedoen')
    await walk.fill('Jouw aanmeldcode', code)
    await walk.press('Verder')
    await walk.sees('Deze code is ingetrokken')
    await walk.go(`${rivierdal}/codes`)
    await walk.press('Maak codes')
    await walk.sees('Vul bij ‘Aantal codes’ een heel getal in van 1 tot 500')
  })
})
