import { expect } from 'vitest'
import { journeys, type Travel } from './journey.ts'

const rivierdal = '/gesprek/00000000-0000-4000-8000-0000000000b3'

const exactly = (text: string) => new RegExp(`^${text.replace(/[()]/g, '\\$&')}$`)

/** Touches the words beside a radio button, as people do. */
async function pick({ page }: Travel['walk'], label: string): Promise<void> {
  await page
    .locator('label', { hasText: exactly(label) })
    .first()
    .click()
}

const open = ({ page }: Travel['walk'], summary: string) =>
  page.locator('summary').filter({ hasText: summary }).click()

/** Bram makes a batch. Returns its address. */
async function makeBatch(walk: Travel['walk'], group: string, werver: string): Promise<string> {
  await walk.as('bram')
  await walk.go(`${rivierdal}/codes`)
  await pick(walk, group)
  await walk.fill('Wie deelt ze uit?', werver)
  await walk.fill('Aantal codes', '5')
  await walk.press('Maak codes')
  await walk.sees(`Codes voor ${werver}`)
  return new URL(walk.page.url()).pathname
}

/** What comes on paper: text of what is visible when the page is printed, and the number of sheets. */
async function printed({ page }: Travel['walk']): Promise<{ text: string; sheets: number }> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('body').innerText()
  const pdf = await page.pdf({ format: 'A4' })
  await page.emulateMedia({ media: 'screen' })
  return { text, sheets: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0 }
}

journeys('werven', (journey) => {
  journey('a recruiter is asked by mail, hands out part, stops; the rest goes on', async (travel) => {
    const { walk, site, width } = travel
    const batch = await makeBatch(walk, 'hulpverlener', `Wijkteam ${width} (verzonnen)`)
    await open(walk, 'Vraag iemand om ze uit te delen')
    await walk.press('Stuur een mail en geef toegang')
    await walk.sees('Vul in: Naam.')
    await walk.page.getByLabel('Naam').fill('Joke Zogenaamd')
    await walk.page.getByLabel('Mailadres').fill('joke@voorbeeld.invalid')
    await walk.press('Stuur een mail en geef toegang')
    await walk.sees('Joke Zogenaamd deelt deze codes uit.')
    await walk.sees('Zo krijgt niemand dezelfde code twee keer.')
    const asked = () => site.mails.find(({ to, text }) => to.includes('joke@') && text.includes('/inloggen'))
    await expect.poll(() => asked()?.subject, { timeout: 20_000 }).toBe('Wil je codes uitdelen?')

    await walk.as('joke')
    await walk.press('Codes uitdelen')
    const own = batch.replace(`${rivierdal}/codes`, '/werven')
    await walk.go(own)
    await walk.sees('Codes voor: hulpverlener')
    const slips = await printed(walk)
    expect(slips.text.match(/Jouw aanmeldcode/g)).toHaveLength(5)
    expect(slips.text).not.toMatch(/Rivierdal|Hoeveel heb je uitgedeeld/)
    await walk.go(`${own}/brieven`)
    const letters = await printed(walk)
    expect(letters.sheets).toBe(5)
    expect(letters.text).toContain('Rivierdal')
    await walk.go(`${own}/berichten`)
    expect(await walk.page.getByLabel('Tekst 1').inputValue()).toMatch(/\/l\/aanmeldcode\/[\w-]{40}/)
    await walk.press('Terug naar de partij')
    await walk.fill('Zoveel codes zijn er in totaal uitgedeeld', '2')
    await walk.press('Bewaar')
    await walk.sees('Genoteerd.')
    await walk.sees('Nu staat er 2 van 5.')
    // The page still stood open somewhere else.
    await walk.page
      .locator('input[name=gezien]')
      .evaluate((field) => ((field as HTMLInputElement).value = '0'))
    await walk.fill('Zoveel codes zijn er in totaal uitgedeeld', '5')
    await walk.press('Bewaar')
    await walk.sees('Dit is niet genoteerd')
    await walk.go(`${rivierdal}/deelnemers`).catch(() => {})
    await walk.doesNotSee('Pleegmoeder Els')

    await walk.as('bram')
    await walk.go(batch)
    await walk.press('Laat niet meer uitdelen')
    await walk.sees('Nog bij Joke Zogenaamd: 3 codes.')
    await walk.go(`${rivierdal}/codes`)
    await walk.sees('nog bij Joke Zogenaamd, die is gestopt: 3 codes')
    await walk.as('joke')
    expect((await walk.page.goto(new URL(own, walk.page.url()).href))?.status()).toBe(404)
    await walk.as('bram')
    await walk.go(batch)
    await open(walk, 'Trek de rest in')
    await walk.press('Trek de rest in')
    await walk.sees('De rest is ingetrokken.')
  })

  journey('codes for young people name no region', async ({ walk }) => {
    await walk.as('joke')
    await walk.press('Codes uitdelen')
    await walk.press('pleegkind (14 jaar of ouder)')
    await walk.sees('Deze codes zijn voor jongeren.')
    await walk.go(`${new URL(walk.page.url()).pathname}/brieven`)
    const { text } = await printed(walk)
    expect(text).toContain('je mag altijd stoppen')
    expect(text).not.toMatch(/Rivierdal|Lindewaard/)
  })

  journey('a list is checked line by line and mailed as a whole', async ({ walk, site, width }) => {
    await walk.as('bram')
    await walk.go(`${rivierdal}/codes`)
    await walk.press('Uitnodigen per mail met een lijst')
    await walk.press('Kijk de lijst na')
    await walk.sees('Vul in: Van wie is deze lijst?')
    await walk.fill('Van wie is deze lijst?', 'Oudervereniging (verzonnen)')
    await walk.page.getByLabel('Bestand met de lijst').setInputFiles({
      name: 'lijst.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('naam;straat\nKlaas;Dorpsweg'),
    })
    await walk.press('Kijk de lijst na')
    await walk.sees('De kolom ‘mail’ ontbreekt.')
    const rows = [`lid${width}@voorbeeld.invalid;ouder`, '=1+1;ouder', `lid${width}@voorbeeld.invalid;vader`]
    await walk.fill('Of plak de lijst hier', ['mail;doelgroep', ...rows].join('\n'))
    await walk.press('Kijk de lijst na')
    await walk.sees('Dit is geen mailadres.')
    await walk.sees('Dit adres staat ook op regel 2.')
    expect(site.mails.filter(({ to }) => to.includes(`lid${width}`))).toEqual([])
    await walk.page.getByLabel('Bestand met de lijst').setInputFiles({
      name: 'lijst.csv',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(
        `Mailadres;Groep;Naam\r\nlid${width}@voorbeeld.invalid;Ouder;Zo\u00eb\r\n`,
        'latin1',
      ),
    })
    await walk.press('Kijk de lijst na')
    await walk.sees('We sturen 1 mail. Er is nog niets verstuurd.')
    await walk.sees('Deze kolommen gebruiken we niet: Naam.')
    await walk.press('Verstuur de mails')
    await walk.sees('Onderweg: 1 mail.')
    await walk.sees('Oudervereniging (verzonnen) (per mail)')
    const mail = () => site.mails.find(({ to }) => to.includes(`lid${width}`))
    await expect.poll(() => mail()?.subject, { timeout: 20_000 }).toBe('Praat je mee over pleegzorg?')
    const link = /https?:\/\/\S+\/l\/aanmeldcode\/\S+/.exec(mail()?.text ?? '')?.[0] ?? ''
    await walk.page.context().clearCookies()
    await walk.go(link)
    expect(new URL(walk.page.url()).pathname).toBe(`${rivierdal}/meedoen`)
    await walk.page.context().clearCookies()
    await walk.go('/meedoen/uitnodiging')
    await walk.sees('Deze link werkt nu niet')
  })

  journey(
    'the desk follows what is handed out while it is open',
    async ({ walk, width }) => {
      const batch = await makeBatch(walk, 'aanbieder (leidinggevende)', `Aanbieder ${width} (verzonnen)`)
      await walk.go(`${rivierdal}/beheer`)
      const total = width === 320 ? 5 : 10
      await walk.sees(`${total - 5} van ${total}`)
      const other = await walk.page.context().newPage()
      await other.goto(new URL(batch, walk.page.url()).href)
      await other.getByRole('button', { name: 'Deze codes zijn uitgedeeld' }).click()
      await expect.poll(() => other.locator('main').innerText()).toContain('Ze staan nergens meer.')
      await other.close()
      await walk.page.bringToFront()
      await walk.sees(`${total} van ${total}`)
      await walk.look()
    },
    { script: true },
  )
})
