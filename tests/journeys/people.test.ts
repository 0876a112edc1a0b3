import { expect } from 'vitest'
import { journeys } from './journey.ts'

journeys('people', (journey) => {
  journey('the public pages of the site can be read', async ({ walk }) => {
    for (const path of ['/', '/hulp', '/privacy', '/toegankelijkheid', '/inloggen', '/demo', '/demo/post'])
      await walk.go(path)
    for (const path of ['/en', '/en/hulp', '/en/privacy', '/en/toegankelijkheid', '/en/inloggen'])
      await walk.go(path)
    await walk.go('/nergens')
    await walk.sees('Deze pagina is er niet, of is niet voor jou')
  })

  journey('all components stand on one page', async ({ walk }) => {
    await walk.go('/ui')
  })

  journey('somebody signs in with a code from her mail, and signs out', async ({ walk, site }) => {
    await walk.go('/inloggen')
    await walk.press('Stuur mij een code')
    await walk.sees('Vul een mailadres in.')
    await walk.fill('Mailadres', 'roos@voorbeeld.invalid')
    const before = site.mails.length
    await walk.press('Stuur mij een code')
    await walk.sees('Vul de code in')
    await walk.fill('Code uit de mail', '000000')
    await walk.press('Inloggen')
    await walk.sees('Deze code klopt niet')
    await expect.poll(() => site.mails.length, { timeout: 10_000 }).toBeGreaterThan(before)
    const code = /\d{6}/.exec(site.mails[0]!.text)![0]
    await walk.fill('Code uit de mail', code)
    await walk.page.locator('main').getByRole('button', { name: 'Inloggen' }).click()
    await walk.sees('Dag Roos Fictief')
    await walk.look()
    await walk.press('Uitloggen')
    await walk.sees('Je bent uitgelogd.')
  })

  journey('an address without a login sees the same and gets no mail', async ({ walk, site }) => {
    await walk.go('/inloggen')
    await walk.fill('Mailadres', 'niemand@voorbeeld.invalid')
    await walk.press('Stuur mij een code')
    await walk.sees('Vul de code in')
    expect(site.mails.filter(({ to }) => to.includes('niemand'))).toEqual([])
  })

  journey('an administrator records who is responsible and adds a colleague', async ({ walk, width }) => {
    await walk.as('roos')
    await walk.press('Beheer van Voorbeeldorganisatie Samen (verzonnen)')
    await walk.fill('Datum van de DPIA', '2999-01-01')
    await walk.press('Bewaar')
    await walk.sees('kan niet in de toekomst liggen')
    await walk.fill('Datum van de DPIA', '2025-01-15')
    await walk.press('Bewaar')
    await walk.sees('Bewaard.')
    await walk.fill('Naam', `Collega ${width} (verzonnen)`)
    await walk.fill('Mailadres', `collega${width}@voorbeeld.invalid`)
    await walk.press('Toevoegen')
    await walk.sees(`Collega ${width} (verzonnen)`)
  })

  journey('a system administrator adds an organisation', async ({ walk, width }) => {
    await walk.as('sjaan')
    await walk.press('Alle organisaties')
    await walk.press('Toevoegen')
    await walk.sees('Vul in: Naam.')
    await walk.fill('Naam', `Organisatie ${width} (verzonnen)`)
    await walk.choose('Soort', 'Gemeente')
    await walk.press('Toevoegen')
    await walk.sees('Geef de organisatie nu een beheerder')
    await walk.sees('kan niemand zich aanmelden')
  })
})
