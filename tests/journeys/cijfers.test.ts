import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { journeys } from './journey.ts'

journeys('cijfers', (journey) => {
  journey('somebody reads how foster care goes in the country, and how it was counted', async ({ walk }) => {
    await walk.go('/cijfers')
    await walk.sees('bestaan geen openbare cijfers')
    await walk.sees('Niet elk jaar is op dezelfde manier geteld. Daarom staat 2015 niet in de plaatjes.')
    expect(await walk.page.getByRole('figure').count()).toBe(7)
    await walk.press('Meer over: nieuwe plaatsingen')
    await walk.sees(
      'In 2022 waren het 3.279 plaatsingen. Dat is 482 minder dan in 2021 en 1.560 minder dan in 2016.',
    )
    await walk.sees('De bron noemt 9.086 plaatsingen.')
    await walk.sees('Dit is de definitie volgens de factsheet. Wij moeten haar nog controleren.')
    await walk.sees('28 juni 2023')
  })

  journey('every picture has its numbers in a table, and 2015 is in neither', async ({ walk }) => {
    await walk.go('/cijfers/kinderen-in-pleegzorg')
    await walk.page.getByText('Bekijk de cijfers in een tabel').click()
    await walk.look()
    const years = await walk.page.getByRole('rowheader').allInnerTexts()
    expect(years).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022'])
    const [file] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.page.getByRole('link', { name: 'Download deze cijfers (CSV)' }).click(),
    ])
    const lines = readFileSync(await file.path(), 'utf8')
      .trim()
      .split('\r\n')
    expect(lines).toHaveLength(9)
    expect(lines[1]).toContain(';2015;2015-12-31;18934;kinderen;gepubliceerd;')
    expect(
      lines.slice(1).every((line) => line.includes('https://www.nji.nl/cijfers/pleegzorg;2023-06-28')),
    ).toBe(true)
  })

  journey('the page of a region says that there is no figure for it', async ({ walk }) => {
    await walk.go('/regio/verzonnen-veenland')
    await walk.sees('Over pleegzorg in deze regio bestaan geen openbare cijfers.')
    await walk.press('Bekijk alle landelijke cijfers')
    expect(new URL(walk.page.url()).pathname).toBe('/cijfers')
  })

  journey('in English, and what is not there', async ({ walk }) => {
    await walk.go('/en/cijfers/nieuwe-combinatieplaatsingen')
    await walk.sees('The source gives no figure.')
    for (const path of ['/cijfers/bestaat-niet', '/cijfers/%00', '/cijfers/bestaat-niet/cijfers.csv']) {
      await walk.go(path)
      await walk.sees('Deze pagina is er niet')
    }
  })
})
