import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { journeys } from './journey.ts'

journeys('regio', (journey) => {
  journey('somebody finds her region by a spelling of her own, or by her gemeente', async ({ walk }) => {
    await walk.go('/regio')
    await walk.sees('47 regio’s in de lijst')
    await walk.page.getByRole('searchbox').fill('zuid/kennemerland')
    await walk.press('Zoek')
    await walk.sees('1 regio gevonden bij “zuid/kennemerland”')
    await walk.page.getByRole('searchbox').fill('Wijchen')
    await walk.press('Zoek')
    await walk.press('Rijk van Nijmegen')
    await walk.sees('Berg en Dal, Beuningen, Druten, Heumen, Nijmegen en Wijchen')
    await walk.sees('In Limburg: Mook en Middelaar.')
    await walk.sees('CBS gebiedsindelingen, 2025')
  })

  journey('about a disputed gemeente she sees what both lists say', async ({ walk }) => {
    await walk.go('/regio?zoek=zeewolde')
    await walk.sees('2 regio’s gevonden')
    await walk.press('Noord-Veluwe')
    await walk.sees('Over Zeewolde zijn de lijsten het niet eens.')
    const row = walk.page.getByRole('row', { name: /^Zeewolde/ })
    expect(await row.innerText()).toMatch(/Noord-Veluwe \(deze regio\)\s+Flevoland/)
    await walk.press('Flevoland')
    expect(new URL(walk.page.url()).pathname).toBe('/regio/flevoland')
  })

  journey('a search for what is not there, or for code, is answered in words', async ({ walk }) => {
    await walk.go('/regio?zoek=qqqqqqq')
    await walk.sees('We vonden geen regio of gemeente bij “qqqqqqq”')
    for (const typed of [
      '<script>alert(1)</script>',
      '\u202Eomgekeerd 😀',
      'x'.repeat(10_000),
      '</script>',
      "' or 1=1 --",
    ]) {
      await walk.go(`/regio?zoek=${encodeURIComponent(typed)}`)
      await walk.sees('We vonden')
    }
    for (const path of ['/regio/atlantis', '/regio/%00', '/regio/..%2F..']) {
      await walk.go(path)
      await walk.sees('Deze pagina is er niet')
    }
  })

  journey('the regions can be read in English and taken along as a file', async ({ walk }) => {
    await walk.go('/en/regio/west-brabant-oost')
    await walk.sees('The lists disagree about Alphen-Chaam and Baarle-Nassau.')
    await walk.go('/regio')
    const [file] = await Promise.all([
      walk.page.waitForEvent('download'),
      walk.page.getByRole('link', { name: /^Download alle/ }).click(),
    ])
    const text = readFileSync(await file.path(), 'utf8')
    expect(text.startsWith('\uFEFFJeugdregio;')).toBe(true)
    expect(text).toContain(
      'Rijk van Nijmegen;JZ32;Mook en Middelaar;GM0944;Limburg;2025;CBS gebiedsindelingen',
    )
  })

  const script = { script: true }
  journey(
    'with script the list answers while she types, and going back keeps it',
    async ({ walk }) => {
      await walk.go('/regio')
      const field = walk.page.getByRole('searchbox')
      const found = walk.page.getByRole('article')
      await field.pressSequentially('njimegen')
      await expect.poll(() => found.count()).toBe(1)
      expect(await walk.page.getByRole('status').innerText()).toContain('Bedoel je een van deze?')
      expect(new URL(walk.page.url()).searchParams.get('zoek')).toBe('njimegen')
      await walk.look()
      await field.fill('zeewolde')
      await expect.poll(() => found.count()).toBe(2)
      // From the field past the button to the first answer, with the keyboard alone.
      for (const key of ['Tab', 'Tab', 'Enter']) await walk.page.keyboard.press(key)
      await walk.page.waitForURL('**/regio/flevoland')
      await walk.page.goBack()
      await expect.poll(() => field.inputValue()).toBe('zeewolde')
      await expect.poll(() => found.count()).toBe(2)
      await field.fill('')
      await expect.poll(() => found.count()).toBe(47)
      expect(walk.page.url()).not.toContain('zoek')
      await walk.look()
    },
    script,
  )
})
