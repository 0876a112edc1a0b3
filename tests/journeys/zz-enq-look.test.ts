import { test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { openSite } from '../support/site.ts'
import { codesOf } from '../../src/domains/enquete/model/codeblad.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
test('look', { timeout: 300_000 }, async () => {
  const [site, browser] = await Promise.all([openSite(), launchChromium()])
  const f2 = '00000000-0000-4000-8000-0000000000f2'
  const rows = await withClient(site.database.ownerUrl, async (c) => (await c.query(`select id, groep, aantal from enquete.codepartij where ronde_id=$1`, [f2])).rows)
  const codes: Record<string, string[]> = Object.fromEntries(rows.map((r: any) => [r.groep, codesOf(site.keys.roundSecret(f2), r.id, r.aantal)]))
  for (const width of [320, 1280]) {
    const ctx = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: false })
    const p = await ctx.newPage()
    const shot = (n: string) => p.screenshot({ path: `/tmp/enq-shots/${n}-${width}.png`, fullPage: true })
    await p.goto(site.origin + '/enquete'); await shot('start')
    await p.locator('input[name=code]').fill(codes['pleegkind']![5]!)
    await p.getByRole('button', { name: 'Verder' }).click(); await shot('begin')
    await p.getByRole('button', { name: 'Begin' }).click(); await shot('vraag')
    await p.getByRole('button', { name: 'Verder' }).click(); await shot('vraag-fout')
    for (let i = 0; i < 10; i++) { await p.locator('label', { hasText: /^gaat goed$/ }).click(); await p.getByRole('button', { name: 'Verder' }).click() }
    await shot('open'); await p.locator('textarea').fill('Meer luisteren 👂 naar ons.'); await p.getByRole('button', { name: 'Verder' }).click(); await shot('nakijken')
    await p.goto(site.origin + '/gesprek/00000000-0000-4000-8000-0000000000b1/enquete/uitkomsten'); await shot('uitkomsten')
    await p.goto(site.origin + '/demo'); await p.locator('form:has(input[name="wie"][value="fenna"]) button').click()
    await p.goto(site.origin + '/gesprek/00000000-0000-4000-8000-0000000000b2/enquete'); await shot('beheer')
    await p.goto(site.origin + '/gesprek/00000000-0000-4000-8000-0000000000b2/enquete/codes'); await shot('codes')
    await p.goto(site.origin + '/gesprek/00000000-0000-4000-8000-0000000000b2/enquete/sluiten'); await shot('sluiten')
    await p.goto(site.origin + '/gesprek/00000000-0000-4000-8000-0000000000b1/enquete/open-antwoorden'); await shot('openantw')
    await p.goto(site.origin + '/gesprek/00000000-0000-4000-8000-0000000000b2/enquete/codes')
    await p.locator('select').selectOption('ouder'); await p.locator('input[name=werver]').fill('Test'); await p.locator('input[name=aantal]').fill('4'); await p.getByRole('button', { name: 'Maak codes' }).click(); await shot('blad')
    await p.goto(site.origin + '/zo-beschermen-we-je-antwoord'); await shot('uitleg')
    await ctx.close()
  }
  await browser.close(); await site.close()
})
