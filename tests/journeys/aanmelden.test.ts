import { expect } from 'vitest'
import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { demoOrganisations } from '../../src/platform/people/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { journeys, type Travel } from './journey.ts'
import { answerMiddle, mailedLink, pick, rivierdal, startsAt } from './sign-up-steps.ts'

const begins = async ({ walk }: Travel, knop = 'Begin') => {
  await walk.page.context().clearCookies()
  await walk.go(`${rivierdal}/meedoen`)
  await walk.press(knop)
}

const as = async ({ walk }: Travel, doelgroep: string) => {
  await pick(walk, doelgroep)
  await walk.press('Verder')
}

async function linkTo(travel: Travel, address: string, name: string): Promise<string> {
  await expect.poll(() => mailedLink(travel, address, name), { timeout: 20_000 }).toBeDefined()
  return mailedLink(travel, address, name) ?? ''
}

const rows = <T extends object>({ site }: Travel, text: string, values: unknown[]): Promise<T[]> =>
  withClient(site.database.ownerUrl, async (client) => (await client.query<T>(text, values)).rows)

journeys('aanmelden', (journey) => {
  journey('by herself, with the phone closed half-way; confirmed by the link in her mail', async (travel) => {
    const { walk, width } = travel
    const mail = `zelf${width}@voorbeeld.invalid`
    await begins(travel)
    await walk.press('Verder')
    await walk.sees('Kies als wie je meedoet.')
    await as(travel, 'beleidsmaker')
    expect(await walk.page.title()).toContain('Stap 2 van 9: Hoort deze regio bij jou?')
    await walk.sees('Stap 2 van 9')
    await pick(walk, 'Nee, of ik weet het niet')
    await walk.press('Verder')
    await walk.sees('Er zijn gesprekken over pleegzorg in meer regio’s.')
    await walk.press('Terug naar de vraag')

    await walk.go('/')
    await walk.sees('Je was bezig met je aanmelding')
    await walk.go('/meedoen')
    await walk.press('Ga verder met je aanmelding')
    await walk.sees('Hoort deze regio bij jou?')
    await answerMiddle(walk)
    await walk.fill('Naam', `Roos ${width} <script>alert(1)</script> مرحبا 😀`)
    await walk.press('Verder')
    await walk.press('Verder')
    await walk.sees('Kies hoe we je kunnen bereiken.')
    await pick(walk, 'Mail')
    await walk.fill('Je mailadres', `fout${width}@voorbeeld.invalid`)
    await walk.press('Verder')
    await walk.sees('Klopt dit?')
    await walk.sees('Stap 9 van 9')
    await walk.press('Wijzig: naam')
    await walk.fill('Naam', `Roos ${width} (verzonnen)`)
    await walk.press('Verder')
    await walk.sees(`Roos ${width} (verzonnen)`)
    await walk.press('Meld mij aan')
    await walk.sees('Nog één stap: bevestig je plaats')
    await walk.sees(`We stuurden een mail naar fout${width}@voorbeeld.invalid`)

    const wrong = await linkTo(travel, `fout${width}@voorbeeld.invalid`, 'bevestiging')
    await walk.page.locator('summary').filter({ hasText: 'Klopt je adres niet' }).click()
    await walk.fill('Stuur de mail naar', 'geen adres')
    await walk.press('Stuur opnieuw')
    await walk.sees('Dit is geen mailadres.')
    await walk.fill('Stuur de mail naar', mail)
    await walk.press('Stuur opnieuw')
    await walk.sees('We hebben het opnieuw gestuurd.')
    const link = await linkTo(travel, mail, 'bevestiging')

    await walk.page.context().clearCookies()
    await walk.go(wrong)
    await walk.sees('Deze link is al gebruikt')
    await walk.go(link)
    await walk.sees('Druk op de knop. Dan is je plaats zeker.')
    await walk.press('Ja, ik doe mee')
    await walk.sees(`Roos ${width} (verzonnen)`)
    await walk.doesNotSee('Nog één stap')
    await walk.go(link)
    await walk.sees('Deze link is al gebruikt')
  })

  journey('with the code of a text message, when there is no mail', async (travel) => {
    const { walk, site, width } = travel
    const telefoon = `06 0000 7${width}`.slice(0, 12)
    await startsAt(travel, 'naam', { doelgroep: 'hulpverlener' })
    await walk.fill('Naam', `Sam ${width} (verzonnen)`)
    await walk.press('Verder')
    await pick(walk, 'Sms')
    await walk.fill('Je telefoonnummer', '020 000 0000')
    await walk.press('Verder')
    await walk.sees('Naar dit nummer kan geen sms.')
    await walk.fill('Je telefoonnummer', telefoon)
    await walk.press('Verder')
    await walk.press('Meld mij aan')
    await walk.sees('Vul de code uit die sms hier in.')
    await walk.fill('Code van 6 cijfers', '12')
    await walk.press('Bevestig mijn plaats')
    await walk.sees('Deze code klopt niet.')
    const digits = telefoon.replace(/\D/g, '').slice(-8)
    const text = () => site.texts.find(({ to }) => to.endsWith(digits))?.text
    await expect.poll(text, { timeout: 20_000 }).toBeDefined()
    expect(text()?.length).toBeLessThanOrEqual(160)
    await walk.fill('Code van 6 cijfers', /\d{6}/.exec(text() ?? '')?.[0] ?? '')
    await walk.press('Bevestig mijn plaats')
    await walk.sees(`Sam ${width} (verzonnen)`)
    await walk.doesNotSee('Code van 6 cijfers')
  })

  journey('a helper reads and types; the device shows and holds nothing afterwards', async (travel) => {
    const { walk, width } = travel
    const mail = `samen${width}@voorbeeld.invalid`
    const naam = `Opa ${width} (verzonnen)`
    await begins(travel, 'Ik help iemand')
    await walk.sees('Lees dit voor')
    await startsAt(travel, 'naam', { doelgroep: 'ouder', samen: 'ja' })
    await walk.fill('Naam', naam)
    await walk.press('Verder')
    await pick(walk, 'Mail')
    await walk.fill('Je mailadres', mail)
    await walk.press('Verder')
    await walk.sees('Lees elke regel voor')
    await walk.press('Verstuur de aanmelding')
    await walk.sees('Op dit toestel is niets bewaard.')
    await walk.doesNotSee(naam)
    const held = (await walk.page.context().cookies()).filter(({ name }) => name.startsWith('tw_link_'))
    expect(held.map(({ name }) => name)).toEqual([])
    await walk.go('/mijn-deelname')
    await walk.doesNotSee(naam)
    await walk.go(await linkTo(travel, mail, 'bevestiging'))
    await walk.press('Ja, ik doe mee')
    await walk.sees(naam)
  })

  journey('a young person: the adult she chose knows, and no mail says where it is', async (travel) => {
    const { walk, site, width } = travel
    const [mail, adult] = [`jong${width}@voorbeeld.invalid`, `tante${width}@voorbeeld.invalid`]
    const naam = `Maan ${width} (verzonnen)`
    await begins(travel)
    await as(travel, 'eigen kind van pleegouders (14 jaar of ouder)')
    await walk.sees('Hoe oud ben je?')
    await pick(walk, '14 of 15 jaar')
    await walk.press('Verder')
    await walk.sees('Bij jouw leeftijd kun je dit niet zelf invullen.')
    await walk.sees('06 0000 0002')

    await withClient(site.database.ownerUrl, (client) =>
      client.query(`update people.organisation set basis_onder_16 = 'Grond (verzonnen)' where id = $1`, [
        demoOrganisations.rivier,
      ]),
    )
    await walk.press('Ik koos per ongeluk de verkeerde leeftijd')
    await pick(walk, '14 of 15 jaar')
    await walk.press('Verder')
    await walk.sees('Hoort deze regio bij jou?')
    await startsAt(travel, 'naam', { doelgroep: 'eigen-kind', leeftijd: '14-15' })
    await walk.fill('Naam', naam)
    await walk.press('Verder')
    await walk.sees('Welke volwassene mag ervan weten?')
    await walk.fill('Naam van de volwassene', 'Tante (verzonnen)')
    await walk.press('Verder')
    await walk.sees('Dan kunnen we het vragen.')
    await walk.fill('Mailadres van de volwassene', adult)
    await walk.press('Verder')
    await pick(walk, 'Mail')
    await walk.fill('Je mailadres', mail)
    await walk.press('Verder')
    await walk.press('Meld mij aan')
    await walk.sees(/Nog één stap/)
    await withClient(site.database.ownerUrl, (client) =>
      client.query(`update people.organisation set basis_onder_16 = null`),
    )

    const [own, asked] = [
      await linkTo(travel, mail, 'bevestiging'),
      await linkTo(travel, adult, 'volwassene'),
    ]
    const sent = site.mails.filter(({ to }) => to.includes(mail) || to.includes(adult))
    expect(JSON.stringify(sent)).not.toMatch(/Rivierdal/)
    await walk.page.context().clearCookies()
    await walk.go(own)
    await walk.press('Ja, ik doe mee')
    await walk.sees('Iemand van het team belt je.')
    await walk.doesNotSee('Rivierdal')
    await walk.go('/mijn-deelname')
    await walk.doesNotSee(naam)

    await walk.go(asked)
    await walk.sees(`${naam} wil meepraten over pleegzorg`)
    await walk.doesNotSee('Rivierdal')
    await walk.press('Ik weet ervan')
    await walk.sees('We weten nu dat je ervan weet.')
    expect(
      await rows(travel, 'select bevestigd_door as door from gesprek.volwassene where mail = $1', [adult]),
    ).toEqual([{ door: 'zelf' }])
  })

  journey('the host signs somebody up in one phone call', async (travel) => {
    const { walk, width } = travel
    const naam = `Beller ${width} (verzonnen)`
    await walk.as('yusuf')
    await walk.go(`${rivierdal}/deelnemers/aanmelden`)
    await walk.press('Meld aan')
    await walk.sees('Kies als wie je meedoet.')
    await pick(walk, 'aanbieder (leidinggevende)')
    await walk.fill('Hoe wil je genoemd worden?', naam)
    const plain = walk.page.locator('input[name="alleKeren"][type="radio"]')
    if ((await plain.count()) > 0) await pick(walk, 'Ja')
    await walk.tick('Reiskosten terug')
    await pick(walk, 'Nee, dat hoeft niet')
    await pick(walk, 'Liever geen berichten: bel mij')
    await walk.fill('Je telefoonnummer', '06 0000 1111')
    await walk.press('Meld aan')
    await walk.sees(/Aangemeld, (met een plaats|op de wachtlijst)/)
    const [row] = await rows(
      travel,
      `select bevestigen_voor as voor, bevestigd_op is not null as bevestigd, behoeften from gesprek.deelnemer where naam = $1`,
      [naam],
    )
    expect(row).toEqual({ voor: null, bevestigd: true, behoeften: ['reiskosten'] })
  })

  journey('a seat that is not confirmed goes to others, and she is told how to come back', async (travel) => {
    const { walk, width } = travel
    const mail = `laat${width}@voorbeeld.invalid`
    await startsAt(travel, 'naam', { doelgroep: 'gezinshuisouder' })
    await walk.fill('Naam', `Laat ${width} (verzonnen)`)
    await walk.press('Verder')
    await pick(walk, 'Mail')
    await walk.fill('Je mailadres', mail)
    await walk.press('Verder')
    await walk.press('Meld mij aan')
    const link = await linkTo(travel, mail, 'bevestiging')
    await rows(
      travel,
      `update gesprek.deelnemer set bevestigen_voor = now() - interval '1 minute' where mail = $1`,
      [mail],
    )
    await rows(travel, `select jobs.add_job('gesprek:aanmeldingen-aflopen', '{}'::json, null)`, [])
    const stand = async () =>
      (
        await rows<{ stand: string }>(travel, 'select stand from gesprek.deelnemer where mail = $1', [mail])
      )[0]?.stand
    await expect.poll(stand, { timeout: 20_000 }).toBe('afgemeld')
    await walk.go(link)
    await walk.sees('Je plaats is niet meer vrij')
    await walk.press('Meld je opnieuw aan')
    await walk.sees('Je krijgt korte vragen')
  })

  journey('when sign-up closes meanwhile, she can copy what she typed or call', async (travel) => {
    const { walk, site, width } = travel
    const until = (day: string) =>
      withClient(site.database.ownerUrl, (client) =>
        client.query(`update gesprek.gesprek set aanmelden_tot = ${day} where id = $1`, [
          demoGesprekken.rivierdal,
        ]),
      )
    await startsAt(travel, 'naam', { doelgroep: 'ouder' })
    await walk.fill('Naam', `Net te laat ${width} (verzonnen)`)
    try {
      await until('current_date - 2')
      await walk.press('Verder')
      await walk.sees('Je kunt je niet meer aanmelden')
      await walk.sees(`Net te laat ${width} (verzonnen)`)
      await walk.sees('Bel Bram Verzonnen: 06 0000 0002.')
    } finally {
      await until('current_date + 30')
    }
  })

  journey('she throws away what she typed', async (travel) => {
    const { walk } = travel
    await begins(travel)
    await as(travel, 'ouder')
    await walk.page.locator('summary').filter({ hasText: 'Wil je stoppen?' }).click()
    await walk.press('Gooi mijn antwoorden weg')
    await walk.sees('Je antwoorden zijn weg.')
    await walk.go(`${rivierdal}/meedoen/naam`)
    await walk.sees('Je antwoorden zijn er niet meer')
    await walk.go('/')
    await walk.doesNotSee('Ga verder met je aanmelding')
  })
})
