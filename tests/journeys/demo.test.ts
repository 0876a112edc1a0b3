import { journeys } from './journey.ts'

journeys('the demo', (journey) => {
  journey('anybody of the cast can be tried with one click', async ({ walk }) => {
    for (const who of ['fenna', 'bram', 'yusuf', 'wil', 'roos', 'sjaan']) {
      await walk.as(who)
      await walk.look()
    }
  })

  journey('a participant and the owner of an action come in by their links', async ({ walk }) => {
    await walk.go('/demo')
    await walk.press('Word deelnemer in Bedachte Duinstreek')
    await walk.sees('Bedachte Duinstreek')
    await walk.go('/demo')
    await walk.press('Vertel hoe het met een actie gaat')
    await walk.sees('Verzonnen Veenland')
  })

  journey('the codes on the page work', async ({ walk }) => {
    for (const [card, next] of [
      ['Meld je aan met een code', 'ouder'],
      ['Vul de enquête in', 'Voordat je begint'],
    ] as const) {
      await walk.go('/demo')
      const shown = await walk.page.getByRole('article').filter({ hasText: card }).innerText()
      const code = /[B-DF-HJ-NP-RTV-Z46-9]{4} [B-DF-HJ-NP-RTV-Z46-9]{4}/.exec(shown)![0]
      await walk.press(card)
      await walk.page.locator('main input[type="text"]').first().fill(code)
      await walk.page.locator('main form button[type="submit"]').first().click()
      await walk.look()
      await walk.doesNotSee('klopt niet')
      await walk.sees(next)
    }
  })
})
