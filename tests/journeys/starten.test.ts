import { expect } from 'vitest'
import { journeys, type Travel } from './journey.ts'

const rivierdal = '/gesprek/00000000-0000-4000-8000-0000000000b3'
const duinstreek = '/gesprek/00000000-0000-4000-8000-0000000000b2'
const samen = '/organisatie/00000000-0000-4000-8000-0000000000c1'

const exactly = (text: string) => new RegExp(`^${text.replace(/[()]/g, '\\$&')}$`)

/** Touches the words beside a radio button, as people do. */
async function pick({ page }: Travel['walk'], label: string): Promise<void> {
  await page
    .locator('label', { hasText: exactly(label) })
    .first()
    .click()
}

/** Roos starts a gesprek that Fenna leads. Returns its address. */
async function startOne(walk: Travel['walk']): Promise<string> {
  await walk.as('roos')
  await walk.go(`${samen}/gesprek-starten`)
  await walk.sees('Stap 1 van 2')
  await walk.choose('Regio', 'Bedachte Duinstreek')
  await walk.press('Verder')
  await walk.sees('Stap 2 van 2')
  await pick(walk, 'Drie bijeenkomsten')
  await pick(walk, 'Fenna Voorbeeld')
  await walk.press('Start het gesprek')
  await walk.sees('In voorbereiding')
  return new URL(walk.page.url()).pathname
}

journeys('starten', (journey) => {
  journey('a gesprek is started, prepared step by step and opened', async ({ walk, width }) => {
    const naam = `Nieuw gesprek ${width} (verzonnen)`
    await walk.as('roos')
    await walk.go(`${samen}/gesprek-starten?regio=bestaat-niet`)
    await walk.sees('Kies een regio.')
    const address = await startOne(walk)
    await walk.page.context().clearCookies()
    expect((await walk.page.goto(new URL(address, walk.page.url()).href))?.status()).toBe(404)

    await walk.as('fenna')
    await walk.go(`${address}/opzet`)
    await walk.sees('0 van de 6 stappen zijn klaar.')
    await walk.sees('Dit kan als dit klaar is: plaatsen en teksten')
    await walk.go(`${address}/opzet/controle`)
    await walk.sees('een contactpersoon met een telefoonnummer')
    await walk.go(`${address}/opzet`)
    await walk.press('Plaatsen voor elke groep')
    await walk.fill('pleegouder', '201')
    await walk.press('Bewaar de plaatsen')
    await walk.sees('van 0 tot 200')
    await walk.fill('pleegouder', '2')
    await walk.fill('Naam van de groep', 'Pleegouder')
    await walk.fill('Plaatsen voor deze groep', '3')
    await walk.press('Bewaar de plaatsen')
    await walk.sees('Deze groep staat er al.')
    await walk.fill('Naam van de groep', `broers en zussen ${width}`)
    await walk.tick('Dit is een groep jongeren van 14 jaar of ouder')
    await walk.press('Bewaar de plaatsen')
    await walk.sees('Nu 5 plaatsen.')

    await walk.press('Teksten en contactpersoon')
    expect(await walk.page.getByLabel('Inleiding').inputValue()).toContain('drie keer bij elkaar')
    await walk.fill('Naam van het gesprek', naam)
    await walk.fill('Telefoonnummer', '06 0000 0001')
    await walk.fill('Aanmelden kan tot en met', '2000-01-01')
    await walk.press('Bewaar')
    await walk.sees('Kies een dag die nog moet komen.')
    await walk.fill('Aanmelden kan tot en met', '2099-01-01')
    await walk.press('Bewaar')
    await walk.sees('2 van de 6 stappen zijn klaar.')
    await walk.press('Controleren en openzetten')
    await walk.sees(`broers en zussen ${width} (14+)`)
    await walk.press('Zet de aanmelding open')
    await walk.sees('Het gesprek is een stap verder.')
    await walk.sees('Maak 4 codes en kies wie ze uitdeelt.')

    await walk.page.locator('summary').filter({ hasText: 'Zet de aanmelding weer dicht' }).click()
    await walk.press('Zet de aanmelding weer dicht')
    await walk.sees('Het gesprek staat weer in voorbereiding.')
    await walk.press('Controleren en openzetten')
    await walk.press('Zet de aanmelding open')
    await walk.press('Het team')
    await walk.fill('Naam', `Gastvrouw ${width} (verzonnen)`)
    await walk.fill('Mailadres', `gastvrouw${width}@voorbeeld.invalid`)
    await walk.press('Toevoegen')
    await walk.sees(`Gastvrouw ${width} (verzonnen)`)
    await walk.press(naam)
    await walk.sees(`broers en zussen ${width} (14+)`)
  })

  journey(
    'fewer seats than people: who to call first; two who save at once lose no words',
    async ({ walk }) => {
      await walk.as('fenna')
      await walk.go(`${duinstreek}/beheer/plaatsen`)
      await walk.fill('pleegouder', '3')
      await walk.press('Bewaar de plaatsen')
      await walk.sees('Er zitten al 4 mensen op een plaats voor pleegouder.')
      await walk.sees('Pleegmoeder Ayla (verzonnen)')

      await walk.go(`${duinstreek}/beheer/wijzigen`)
      const before = await walk.page.getByLabel('Functie').inputValue()
      const versie = await walk.page.locator('input[name=versie]').inputValue()
      await walk.fill('Functie', `${before}, eerste`)
      await walk.press('Bewaar')
      await walk.sees('Bewaard.')
      // Somebody else opened the form before that.
      await walk.go(`${duinstreek}/beheer/wijzigen`)
      await walk.page
        .locator('input[name=versie]')
        .evaluate((field, read) => ((field as HTMLInputElement).value = read), versie)
      await walk.fill('Functie', 'tweede')
      await walk.press('Bewaar')
      await walk.sees('Iemand anders heeft dit net ook gewijzigd')
      await walk.sees(`${before}, eerste`)
      expect(await walk.page.getByLabel('Functie').inputValue()).toBe('tweede')
      await walk.fill('Functie', before)
      await walk.press('Bewaar')
      await walk.sees('Bewaard.')
    },
  )

  journey('another contact person is told to who signed up, and sign-up cannot be undone', async (travel) => {
    const { walk, site, width } = travel
    await walk.as('bram')
    await walk.go(`${rivierdal}/beheer`)
    await walk.page.locator('summary').filter({ hasText: 'Zet de aanmelding weer dicht' }).click()
    await walk.sees('Terug kan niet meer')
    await walk.press('Teksten en contact wijzigen')
    await walk.fill('Telefoonnummer', `06 0000 ${width === 320 ? '0003' : '0004'}`)
    await walk.press('Bewaar')
    await walk.sees('De deelnemers krijgen bericht.')
    const told = () => site.mails.filter(({ subject }) => subject.startsWith('Er is iets veranderd'))
    await expect.poll(() => told().length, { timeout: 20_000 }).toBeGreaterThan(0)
    for (const { text } of told().filter(({ subject }) => subject === 'Er is iets veranderd'))
      expect(text).not.toMatch(/Rivierdal|https?:/)
  })

  journey('a gesprek without a facilitator stands on top for the administrator', async ({ walk }) => {
    const address = await startOne(walk)
    await walk.go(`${address}/mensen`)
    await walk.press('Rol stoppen')
    await walk.sees('Dit gesprek heeft nu geen procesbegeleider.')
    await walk.go('/mijn-account')
    await walk.sees('Gesprekken zonder procesbegeleider')
    await walk.press('In gesprek over pleegzorg in Bedachte Duinstreek')
    await walk.fill('Naam', 'Fenna Voorbeeld')
    await walk.fill('Mailadres', 'fenna@voorbeeld.invalid')
    await pick(walk, 'Procesbegeleider')
    await walk.press('Toevoegen')
    await walk.go('/mijn-account')
    await walk.doesNotSee('Gesprekken zonder procesbegeleider')
  })
})
