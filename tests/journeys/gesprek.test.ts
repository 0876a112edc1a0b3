import { expect } from 'vitest'
import { journeys, type Travel } from './journey.ts'
import { allMeetings, answerMiddle, pick, rivierdal, startsAt } from './sign-up-steps.ts'

const duinstreek = '/gesprek/00000000-0000-4000-8000-0000000000b2'

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

  journey('who has a code signs up, and nobody uses it again', async (travel) => {
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
    await walk.press('Begin')
    await walk.sees('Stap 1 van 8')
    await answerMiddle(walk)
    await walk.fill('Naam', `Roos ${width} <script>alert(1)</script> مرحبا 😀`)
    await walk.press('Verder')
    await pick(walk, 'Mail')
    await walk.fill('Je mailadres', `nieuw${width}@voorbeeld.invalid`)
    await walk.press('Verder')
    await walk.sees(`Roos ${width} <script>alert(1)</script> مرحبا 😀`)
    await walk.press('Meld mij aan')
    await walk.sees('Nog één stap')
    await walk.press('Naar mijn deelname')
    await walk.sees(`We stuurden een mail naar nieuw${width}@voorbeeld.invalid`)

    await walk.go('/meedoen')
    await walk.fill('Jouw aanmeldcode', code)
    await walk.press('Verder')
    await walk.sees('Deze code is al gebruikt')
  })

  journey('without a code one chooses a group; when it is full one waits', async (travel) => {
    const { walk, width } = travel
    await startsAt(travel, 'naam', { doelgroep: 'pleegouder' })
    await walk.fill('Naam', `Wachter ${width} (verzonnen)`)
    await walk.press('Verder')
    await pick(walk, 'Liever geen berichten: bel mij')
    await walk.press('Verder')
    await walk.sees('Vul je telefoonnummer in, of kies een andere manier.')
    await walk.fill('Je telefoonnummer', '06 0000 4321')
    await walk.press('Verder')
    await walk.sees('Je komt op de wachtlijst')
    await walk.press('Meld mij aan')
    await walk.sees('Je staat op de wachtlijst')
    await walk.sees('We bellen je om je plaats te bevestigen.')
    await walk.press('Naar mijn deelname')
    await walk.sees(`Wachter ${width} (verzonnen)`)
  })

  journey('a sign-up that is sent three times at once counts once', async (travel) => {
    const { walk, site, width } = travel
    await startsAt(travel, 'naam', { doelgroep: 'hulpverlener' })
    await walk.fill('Naam', `Dubbel ${width} (verzonnen)`)
    await walk.press('Verder')
    await pick(walk, 'Liever geen berichten: bel mij')
    await walk.fill('Je telefoonnummer', '06 0000 8765')
    await walk.press('Verder')
    const path = `${rivierdal}/meedoen/controle`
    const fields = await walk.page.locator(`form[action="${path}"] input`).all()
    const form: Record<string, string> = {}
    for (const field of fields) form[(await field.getAttribute('name')) ?? ''] = await field.inputValue()
    const send = () =>
      walk.page.request.post(`${site.origin}${path}`, {
        form,
        headers: { origin: site.origin },
        maxRedirects: 0,
      })
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
    // A browser keeps the cookie of the last answer only, so each of them carries it.
    for (const answer of answers) expect(answer.headers()['set-cookie']).toContain('tw_link_deelnemer')
    await walk.go('/mijn-deelname')
    await walk.sees(`Dubbel ${width} (verzonnen)`)
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
      await pick(walk, 'eigen kind van pleegouders (14 jaar of ouder)')
      await walk.fill('Hoe wil je genoemd worden?', `Storm ${width} (verzonnen)`)
      await allMeetings(walk)
      await pick(walk, 'Nee, dat hoeft niet')
      await pick(walk, 'Liever geen berichten: bel mij')
      await walk.fill('Je telefoonnummer', '06 0000 1111')
      await pick(walk, '14 of 15 jaar')
      await walk.fill('Naam van de volwassene', 'Mentor (verzonnen)')
      await walk.fill('Telefoonnummer van de volwassene', '020 000 0000')
      await walk.press('Meld aan')
      await walk.sees('Jongeren onder de 16 kun je nog niet aanmelden.')
      await pick(walk, '16 jaar of ouder')
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
