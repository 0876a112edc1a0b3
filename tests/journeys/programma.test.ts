import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { withClient } from '../../src/platform/database/with-client.ts'
import { addProgrammaRows } from '../robustness/crowded-programma.ts'
import type { Walk } from '../support/walk.ts'
import { journeys } from './journey.ts'

const demoProgramma = '/programma/00000000-0000-4000-8000-0000000000a9'

journeys('programma', (journey) => {
  journey('the seven questions lead to what regions do about them', async ({ walk }) => {
    await walk.go('/themas')
    await walk.sees('19 november 2018')
    await walk.press('Ouders zoeken bij dit kind')
    await walk.sees('Vraag 3 van de zeven')
    await walk.sees('Nieuwe pleegouders')
    await walk.sees('Bron:')
    await walk.go('/en/themas')
    await walk.sees('7. Help for parents')
    await walk.go('/themas/bestaat-niet')
    await walk.sees('Deze pagina is er niet')
  })

  journey('everybody reads what a programme is and which regions take part', async ({ walk }) => {
    await walk.go('/programma')
    await walk.press('Programma Samen aan tafel (verzonnen)')
    await walk.sees('Fonds Verzonnen Toekomst')
    await walk.sees('Verzonnen Heidekamp')
    await walk.sees('Het goede gesprek in Verzonnen Veenland')
    await walk.go(`${demoProgramma}/bord`)
    await walk.sees('Deze pagina is er niet, of is niet voor jou')
  })

  journey('a project leader sees what needs her today, and takes the board along', async ({ walk }) => {
    await walk.as('petra')
    await walk.press('Programma Samen aan tafel (verzonnen)')
    await walk.sees('Wat jou vandaag nodig heeft')
    await walk.sees(/Verzonnen Veenland: 2 acties zijn later dan afgesproken/)
    await walk.sees('Verzonnen Heidekamp: hier is nog geen gesprek van dit programma begonnen.')
    await walk.sees('Stap 2 van 4')
    await walk.fill('Zoek een regio', 'rivierdal')
    await walk.press('Toon')
    await walk.sees('1 regio of gesprek')
    await walk.fill('Zoek een regio', 'nergens')
    await walk.press('Toon')
    await walk.sees('Geen regio gevonden')
    await walk.press('Toon alle regio’s')
    await walk.choose('Sorteer op', 'Lege plaatsen')
    await walk.press('Toon')
    const table = walk.page.locator('main table').first()
    expect(await table.locator('tbody tr').first().innerText()).toContain('Fantasie Rivierdal')
    const csv = await download(walk, 'Download deze tabel als bestand')
    expect(csv.toString('utf8')).toContain('Bedachte Heuvelrand;Nog geen gesprek')
    const year = new Date().getFullYear()
    const word = await download(walk, `Jaaroverzicht ${year}`)
    expect(word.subarray(0, 2).toString()).toBe('PK')
    await walk.go(`${demoProgramma}/regios`)
    await walk.tick('Verzonnen Veenland')
    await walk.press('Bewaar de regio’s')
    await walk.sees('In Verzonnen Veenland is al een gesprek van dit programma.')
    await walk.press('Bord van het programma')
    await walk.press('Verzonnen Veenland: 2 acties zijn later dan afgesproken.')
    await walk.sees('later dan afgesproken')
  })

  journey(
    'the template: parts that do not fit, and somebody who saved in between',
    async ({ walk, site, width }) => {
      await walk.as('petra')
      await walk.go(`${demoProgramma}/sjabloon`)
      await walk.sees('Waar geldt dit sjabloon?')
      await walk.fill('Dagindeling', `15 Inloop ${width}\n150 Praten`)
      await walk.press('Bewaar als nieuwe versie')
      await walk.sees('De onderdelen duren samen 165 minuten. Dat is 15 minuten te lang.')
      await walk.fill('Dagindeling', `15 Inloop ${width}\n135 Praten`)
      const other = await walk.page.context().newPage()
      await other.goto(`${site.origin}${demoProgramma}/sjabloon`)
      await other.getByLabel('Titel').first().fill(`Kennismaken ${width}`)
      await other.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click()
      await other.close()
      await walk.press('Bewaar als nieuwe versie')
      await walk.sees('Iemand anders heeft intussen een nieuwe versie bewaard')
      await walk.sees(`Kennismaken ${width}`)
      expect(await walk.page.getByLabel('Dagindeling').first().inputValue()).toContain(`Inloop ${width}`)
      await walk.press('Bewaar als nieuwe versie')
      await walk.sees(/Versie \d+ is bewaard/)
      for (const box of await walk.page.getByText('Haal deze bijeenkomst weg', { exact: true }).all())
        await box.click()
      await walk.press('Bewaar als nieuwe versie')
      await walk.sees('Een sjabloon heeft minstens één bijeenkomst.')
    },
  )

  journey('an organisation makes a programme and asks somebody to lead it', async ({ walk, width }) => {
    await walk.as('roos')
    await walk.press('Maak een programma')
    await walk.fill('Naam van het programma', `Programma ${width} (verzonnen)`)
    await walk.fill('Begint op', '2026-09-01')
    await walk.fill('Loopt tot en met', '2026-01-01')
    await walk.press('Maak het programma')
    await walk.sees('Het einde ligt voor het begin.')
    await walk.fill('Loopt tot en met', '2028-01-01')
    await walk.press('Maak het programma')
    await walk.sees('Kies nu de regio’s.')
    await walk.tick('Bedachte Duinstreek')
    await walk.tick('Fantasie Rivierdal')
    await walk.press('Bewaar de regio’s')
    await walk.sees('2 regio’s en gesprekken')
    await walk.press('Partners')
    await walk.fill('Naam van de organisatie', 'Partner (verzonnen)')
    await walk.press('Voeg toe')
    await walk.sees('De partner is toegevoegd.')
    await walk.press('Haal weg')
    await walk.sees('De partner is weggehaald.')
    await walk.press('Bord van het programma')
    await walk.press('Projectleiders')
    await walk.fill('Naam', `Leider ${width} (verzonnen)`)
    await walk.fill('Mailadres', `leider${width}@voorbeeld.invalid`)
    await walk.press('Voeg toe')
    await walk.sees('Toegevoegd.')
    await walk.press('Stop deze rol')
    await walk.sees('De rol is gestopt.')
    await walk.press('Bord van het programma')
    await walk.press('Sjabloon van het programma')
    await walk.press('Begin met: Eén dialoogtafel')
    await walk.press('Bewaar als nieuwe versie')
    await walk.sees('Versie 1 is bewaard.')
    await walk.press('Bord van het programma')
    await walk.press('Programma wijzigen')
    await walk.tick('Iedereen mag over dit programma lezen')
    await walk.press('Bewaar')
    await walk.sees('Het programma is bewaard.')
  })

  // Last: the regions stay for who comes after.
  journey('a board with ten regions says what comes first', async ({ walk, site, width }) => {
    if (width === 320) await withClient(site.database.ownerUrl, (client) => addProgrammaRows(client, 1, 5))
    await walk.as('petra')
    await walk.go(`${demoProgramma}/bord`)
    await walk.sees('Drukke Regio 5')
    const rows = walk.page.locator('main table').first().locator('tbody tr')
    expect(await rows.count()).toBeGreaterThanOrEqual(10)
    await walk.sees(/Drukke Regio 1: 1 actie/)
  })
})

async function download({ page }: Walk, link: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ])
  return readFileSync(await file.path())
}
