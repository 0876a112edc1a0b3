import { sql } from 'kysely'
import { expect } from 'vitest'
import { demoDeelnemer } from '../../src/domains/gesprek/index.ts'
import { deelnemerCapability } from '../../src/domains/gesprek/model/deelnemer-link.ts'
import { putOnList } from '../../src/domains/gesprek/store/aanbod-scene.ts'
import { queueMoveUp } from '../../src/domains/gesprek/store/sign-off.ts'
import { connect } from '../../src/platform/database/connection.ts'
import type { Db } from '../../src/platform/database/transaction.ts'
import type { OpenSite } from '../support/site.ts'
import { journeys, type Travel } from './journey.ts'

const rivierdal = '00000000-0000-4000-8000-0000000000b3'
const duinstreek = '/gesprek/00000000-0000-4000-8000-0000000000b2'
const onRivierdal = `/gesprek/${rivierdal}`

/** Behind the pages: what takes days in life. */
async function behind<T>(site: OpenSite, work: (db: Db) => Promise<T>): Promise<T> {
  const connection = connect(site.database.ownerUrl, { max: 1 })
  try {
    return await work(connection.db)
  } finally {
    await connection.close()
  }
}

const linkOf = ({ site }: Travel, id: string) => `/l/deelnemer/${deelnemerCapability(site.keys, id, 1).token}`
const isOffer = (text: string) => text.includes('Zeg ja of nee voor')

/** The link in the nth mail with an offer to this address. */
async function offerMailedTo({ site }: Travel, address: string, nth = 1): Promise<string> {
  const found = () =>
    site.mails.filter(({ to, text }) => to.includes(address) && isOffer(text))[nth - 1]?.text
  await expect.poll(found, { timeout: 20_000 }).toBeDefined()
  return /https?:\/\/\S+\/l\/deelnemer\/\S+/.exec(found() ?? '')![0]
}

/** One free seat in this group of Rivierdal, and two people who wait for it. */
async function twoWait({ site, width }: Travel, doelgroep: string): Promise<[string, string]> {
  return behind(site, async (db) => {
    await sql`delete from gesprek.plaats where gesprek_id = ${rivierdal} and doelgroep = ${doelgroep}`.execute(
      db,
    )
    await sql`insert into gesprek.plaats values (${rivierdal}, ${doelgroep}, 1, null, true)`.execute(db)
    const wait = (naam: string) =>
      putOnList(db, site.keys, { gesprekId: rivierdal, doelgroep, naam: `${naam} ${width}` })
    const both: [string, string] = [await wait('Wacht Eerst'), await wait('Wacht Later')]
    await queueMoveUp(db, rivierdal, doelgroep)
    return both
  })
}

const mailOf = (id: string) => `wacht-${id.slice(0, 8)}@voorbeeld.invalid`

journeys('wachtlijst', (journey) => {
  journey('who signs off makes room; who waits longest is asked and takes the seat', async (travel) => {
    const { walk, width } = travel
    const [leaver, waiter] = width === 320 ? [1, 16] : [7, 17]
    await walk.go(linkOf(travel, demoDeelnemer('duinstreek', leaver)))
    await walk.press('Ik meld me af')
    await walk.sees('Je bent afgemeld')
    await walk.sees('Was het een vergissing?')
    await walk.sees('06 0000 0001')

    const id = demoDeelnemer('duinstreek', waiter)
    const link = await offerMailedTo(travel, `deelnemer-${id.slice(-6)}@voorbeeld.invalid`)
    await walk.go(link)
    await walk.sees('Er is een plaats voor je vrij')
    await walk.press('Nee, ik wil deze plaats niet')
    await walk.sees('daarna bieden we je geen plaats meer aan')
    await walk.press('Terug, ik denk er nog over na')
    await walk.press('Ja, ik doe mee')
    await walk.sees('Je hebt een plaats.')
    await walk.doesNotSee('Nee, ik wil deze plaats niet')

    await walk.as('yusuf')
    await walk.go(`${duinstreek}/deelnemers`)
    await walk.press('Wachtlijst en aanbod')
    await walk.sees(/Pleegvader Piet|Moeder Soraya/)
    await walk.sees('Alle aanbiedingen')
  })

  journey('no, no answer, still wanting, and a seat that the host gives', async (travel) => {
    const { walk, site, width } = travel
    const doelgroep = width === 320 ? 'aanbieder' : 'hulpverlener'
    const [first, second] = await twoWait(travel, doelgroep)
    await walk.go(await offerMailedTo(travel, mailOf(first)))
    await walk.press('Nee, ik wil deze plaats niet')
    await walk.press('Nee, deze keer niet')
    await walk.sees('Je zei nee tegen een plaats. Je staat nog op de wachtlijst.')

    await offerMailedTo(travel, mailOf(second))
    await behind(site, async (db) => {
      await sql`update gesprek.aanbod set gedaan_op = now() - interval '3 days', verloopt_op = now() - interval '1 day'
        where deelnemer_id = ${second}`.execute(db)
    })
    await walk.go(linkOf(travel, second))
    await walk.press('Ja, ik doe mee')
    await walk.sees('De tijd om te antwoorden is om.')
    await behind(site, (db) => queueMoveUp(db, rivierdal, doelgroep))
    await expect
      .poll(
        async () => (
          await walk.page.goto(`${site.origin}/mijn-deelname`),
          walk.page.locator('main').innerText()
        ),
      )
      .toContain('We boden je een plaats aan, maar hoorden niets.')
    await walk.look()
    await walk.press('Ik wil nog steeds een plaats')
    await walk.sees('Komt er een plaats vrij, dan vragen we je weer.')
    await offerMailedTo(travel, mailOf(second), 2)

    await walk.as('yusuf')
    await walk.go(`${onRivierdal}/wachtlijst`)
    await walk.sees('De site vraagt niet meer.')
    await walk.press('Nee, deze keer niet')
    await walk.sees('Genoteerd. De plaats gaat naar de volgende.')
    await walk.press('Zet op een plaats')
    await walk.sees('Deze deelnemer heeft nu een plaats.')
    await walk.sees('Gegeven door het team')
    await walk.go(`/en${onRivierdal}/wachtlijst`)
    await walk.sees('Given by the team')
  })

  journey('a participant changes what she needs and where messages go', async (travel) => {
    const { walk, site, width } = travel
    const id = demoDeelnemer('rivierdal', width === 320 ? 2 : 4)
    await walk.go(linkOf(travel, id))
    await walk.page.locator('summary').filter({ hasText: 'Wijzig wat je nodig hebt' }).click()
    await walk.tick('Een tolk')
    await walk.fill('Wat moeten we daarover weten?', 'Tigrinya')
    await walk.press('Bewaar')
    await walk.sees('Bewaard. Het team ziet wat je nodig hebt.')
    await walk.sees('Tigrinya')

    await walk.press('Wijzig hoe we je bereiken')
    await walk.fill('Je mailadres', 'geen adres')
    await walk.press('Bewaar')
    await walk.sees('Dit is geen mailadres.')
    const address = `ander${width}@voorbeeld.invalid`
    await walk.fill('Je mailadres', address)
    await walk.press('Bewaar')
    await walk.sees(`We stuurden een code van 6 cijfers naar ${address}.`)
    await walk.fill('Code van 6 cijfers', '12')
    await walk.press('Bevestig mijn adres')
    await walk.sees('Deze code klopt niet.')
    const mailed = () => site.mails.find(({ to }) => to.includes(address))?.text
    await expect.poll(mailed, { timeout: 20_000 }).toBeDefined()
    await walk.fill('Code van 6 cijfers', /\d{6}/.exec(mailed() ?? '')![0])
    await walk.press('Bevestig mijn adres')
    await walk.sees(`We mailen je: ${address}.`)
  })

  journey(
    'the team calls: mail that came back, a young person, who wants to be called first',
    async (travel) => {
      const { walk, site, width } = travel
      const [driss, vlinder] = [demoDeelnemer('rivierdal', 2), demoDeelnemer('rivierdal', 8)]
      await behind(site, async (db) => {
        await sql`update gesprek.deelnemer set mail_stand = 'teruggekomen' where id = ${driss}`.execute(db)
        await sql`update gesprek.deelnemer set host_bevestigd_op = null where id = ${vlinder}`.execute(db)
        await sql`delete from gesprek.bel_eerst`.execute(db)
        await sql`insert into gesprek.bel_eerst values (${driss}, ${rivierdal}, 'Liever niet naast Els', null)`.execute(
          db,
        )
        await sql`insert into gesprek.volwassene (deelnemer_id, gesprek_id, naam, telefoon, sleutel_hash)
        values (${vlinder}, ${rivierdal}, 'Mentor Bo (verzonnen)', '06 0000 0088', 'x')
        on conflict (deelnemer_id) do update set bevestigd_op = null, bevestigd_door = null`.execute(db)
      })
      await walk.as('bram')
      await walk.go(`${onRivierdal}/beheer`)
      await walk.press('1 bericht komt niet aan. Bel, en vraag een ander adres.')
      await walk.sees('1 deelnemer gevonden')
      await walk.press('Pleegvader Driss (verzonnen)')
      await walk.sees('Onze berichten komen niet aan')
      await walk.sees('Liever niet naast Els')
      await walk.press('Ik heb gebeld')
      await walk.sees('Gebeld op')
      await walk.page.locator('summary').filter({ hasText: 'Wie niet aan dezelfde tafel?' }).click()
      await walk.press('Houd uit elkaar')
      await walk.sees('Kies een deelnemer.')
      await walk.choose('Wie niet aan dezelfde tafel?', 'Pleegmoeder Els (verzonnen) (pleegouder)')
      await walk.press('Houd uit elkaar')
      await walk.sees('Zet deze deelnemers niet aan dezelfde tafel.')
      const address = `driss${width}@voorbeeld.invalid`
      await walk.fill('Je mailadres', address)
      await walk.press('Bewaar en stuur een bericht')
      await walk.sees('Er is een bericht onderweg.')
      await walk.doesNotSee('Onze berichten komen niet aan')

      await walk.as('yusuf')
      await walk.go(`${onRivierdal}/deelnemers/${driss}`)
      await walk.sees('Zet deze deelnemers niet aan dezelfde tafel.')
      await walk.doesNotSee('Liever niet naast Els')
      await walk.go(`${onRivierdal}/deelnemers?toon=jongere`)
      await walk.press('Vlinder (verzonnen)')
      await walk.press('Ik heb deze jongere gesproken')
      await walk.sees('Berichten zeggen vanaf nu ook waar en wanneer het is.')
      await walk.press('Deze volwassene weet ervan')
      await walk.sees('Genoteerd: deze volwassene weet ervan.')

      await walk.as('bram')
      await walk.go(`${onRivierdal}/deelnemers/${driss}`)
      await walk.press('Pleegmoeder Els (verzonnen) mag er weer naast')
      await walk.sees('Weggehaald.')
    },
  )
})
