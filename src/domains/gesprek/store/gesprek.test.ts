import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PersonId, rowFilter, visitor } from '../../../platform/access/index.ts'
import { appoint, demoCast, demoOrganisations, listRoles } from '../../../platform/people/index.ts'
import { demoRegios } from '../../regio/index.ts'
import { demoDeelnemer, demoGesprekken } from '../demo.ts'
import { listColleagues } from './colleagues.ts'
import { listSeatedForMail, loadDeelnemerForMail } from './for-mail.ts'
import { loadGesprek } from './gesprek.ts'
import { listPublished } from './list.ts'
import { listOfOrganisatie, listOwnGesprekken, listOwnOrganisaties } from './own-gesprekken.ts'
import { loadSeats } from './seats.ts'
import { morning } from './aanbod-scene.ts'
import { setSeats } from './set-seats.ts'
import { changeGesprek, type GesprekStart, startGesprek } from './start-gesprek.ts'
import { stepForward } from './step-forward.ts'
import { openScene, type Scene } from './test-scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const start: GesprekStart = {
  naam: 'Nieuw gesprek (verzonnen)',
  inleiding: '',
  aanmeldenTot: '2027-02-01',
  contactNaam: 'Fenna Voorbeeld',
  contactFunctie: 'procesbegeleider',
  contactTelefoon: '06 0000 0001',
  contactMail: 'fenna@voorbeeld.invalid',
  organisatieId: demoOrganisations.samen,
  regioId: demoRegios.duinstreek,
  sjabloon: 'dialoogtafel',
  today: '2026-11-22',
  seats: [
    { doelgroep: 'pleegouder', aantal: 3 },
    { doelgroep: 'ouder', aantal: 0 },
  ],
}
const fenna = {
  mail: demoCast.fenna.mail,
  name: demoCast.fenna.name,
  role: 'procesbegeleider',
  scopeKind: 'gesprek',
  organisationId: demoOrganisations.samen,
  grantedBy: demoCast.roos.id as PersonId,
} as const

/** Roos starts a gesprek and makes Fenna its facilitator. */
async function startOne(): Promise<string> {
  return scene.as(scene.person('roos'), async (db) => {
    const id = await startGesprek(db, start)
    await appoint(db, scene.today, { ...fenna, scopeId: id })
    return id
  })
}

describe('a gesprek', () => {
  test('is read with its region, organisation, contact and doelgroepen', async () => {
    const gesprek = await scene.as(visitor, (db) => loadGesprek(db, demoGesprekken.rivierdal))
    expect(gesprek).toMatchObject({
      stand: 'aanmelden',
      regioNaam: 'Fantasie Rivierdal',
      organisatieKlaar: true,
      contact: { name: 'Bram Verzonnen', phone: '06 0000 0002' },
    })
    expect(gesprek?.doelgroepen.slice(0, 3)).toEqual(['pleegouder', 'gezinshuisouder', 'ouder'])
  })

  test('in preparation is there for its organisation and team only', async () => {
    const id = await startOne()
    for (const who of ['roos', 'fenna'] as const) {
      expect(await scene.as(scene.person(who), (db) => loadGesprek(db, id))).toMatchObject({
        id,
        doelgroepen: ['pleegouder'],
      })
    }
    for (const actor of [visitor, scene.person('bram'), scene.person('yusuf'), scene.person('sjaan')]) {
      expect(await scene.as(actor, (db) => loadGesprek(db, id))).toBeNull()
      expect(await scene.as(actor, (db) => loadSeats(db, id))).toEqual([])
    }
    const published = await scene.as(scene.person('roos'), (db) => listPublished(db))
    expect(published.map((gesprek) => gesprek.id)).not.toContain(id)
  })

  test('open ones come first in the list; a region shows its own', async () => {
    const all = await scene.as(visitor, (db) => listPublished(db))
    expect(all.map(({ stand }) => stand)).toEqual(['aanmelden', 'bezig', 'afgerond'])
    expect(await scene.as(visitor, (db) => listPublished(db, { standen: ['aanmelden'] }))).toHaveLength(1)
    const ofRegion = await scene.as(visitor, (db) => listPublished(db, { regioId: demoRegios.veenland }))
    expect(ofRegion.map(({ id }) => id)).toEqual([demoGesprekken.veenland])
  })

  test('is started by an administrator of the organisation, for that organisation only', async () => {
    await expect(scene.as(scene.person('fenna'), (db) => startGesprek(db, start))).rejects.toThrow(
      /row-level security/,
    )
    const forOther = { ...start, organisatieId: demoOrganisations.rivier }
    await expect(scene.as(scene.person('roos'), (db) => startGesprek(db, forOther))).rejects.toThrow(
      /row-level security/,
    )
  })

  test('an administrator gives no role in a gesprek of another organisation', async () => {
    const elsewhere = scene.as(scene.person('roos'), (db) =>
      appoint(db, scene.today, { ...fenna, scopeId: demoGesprekken.rivierdal }),
    )
    await expect(elsewhere).rejects.toThrow(/row-level security/)
    expect(
      await scene.as(scene.person('roos'), (db) => listRoles(db, 'gesprek', demoGesprekken.rivierdal)),
    ).toEqual([])
  })

  test('goes one step at a time, from the state that was seen, by its facilitator', async () => {
    const id = await startOne()
    const step = (who: 'fenna' | 'bram' | 'roos', seen: 'opzet' | 'aanmelden') =>
      scene.as(scene.person(who), (db) => stepForward(db, id, seen))
    expect(await step('bram', 'opzet')).toBe(false)
    expect(await step('roos', 'opzet')).toBe(false)
    expect(await step('fenna', 'opzet')).toBe(true)
    expect(await step('fenna', 'opzet')).toBe(false)
    expect((await scene.as(visitor, (db) => loadGesprek(db, id)))?.stand).toBe('aanmelden')
  })

  test('its texts change, its organisation and region cannot', async () => {
    const id = await startOne()
    await scene.as(scene.person('fenna'), (db) => changeGesprek(db, id, 1, { ...start, naam: 'Anders' }))
    await scene.as(scene.person('bram'), (db) => changeGesprek(db, id, 2, { ...start, naam: 'Kapot' }))
    expect((await scene.as(scene.person('fenna'), (db) => loadGesprek(db, id)))?.naam).toBe('Anders')
    const move = scene.as(scene.person('fenna'), (db) =>
      sql`update gesprek.gesprek set organisatie_id = ${demoOrganisations.rivier} where id = ${id}`.execute(
        db,
      ),
    )
    await expect(move).rejects.toThrow(/permission denied/)
  })
})

describe('seats', () => {
  const seatsOf = async (id: string, doelgroep: string) =>
    (await scene.as(scene.person('fenna'), (db) => loadSeats(db, id))).find(
      (row) => row.doelgroep === doelgroep,
    )
  const set = (id: string, doelgroep: 'pleegouder' | 'ouder', aantal: number) =>
    scene.as(scene.person('fenna'), (db) => setSeats(db, { gesprekId: id, doelgroep, aantal, now: morning }))

  test('are added and removed; added ones go to the waiting list first', async () => {
    const id = await startOne()
    expect(await set(id, 'pleegouder', 5)).toBe(true)
    expect(await seatsOf(id, 'pleegouder')).toEqual({ doelgroep: 'pleegouder', aantal: 5, bezet: 0, vrij: 3 })
    expect(await set(id, 'pleegouder', 2)).toBe(true)
    expect(await set(id, 'ouder', 1)).toBe(true)
    expect((await seatsOf(id, 'pleegouder'))?.aantal).toBe(2)
    expect(await set(id, 'pleegouder', 0)).toBe(true)
    expect(await seatsOf(id, 'pleegouder')).toBeUndefined()
  })

  test('on which somebody sits stay', async () => {
    expect(await set(demoGesprekken.duinstreek, 'pleegouder', 3)).toBe(false)
    expect(await seatsOf(demoGesprekken.duinstreek, 'pleegouder')).toMatchObject({ aantal: 4, bezet: 4 })
  })

  test('are set by the facilitator only', async () => {
    const byHost = scene.as(scene.person('yusuf'), (db) =>
      setSeats(db, { gesprekId: demoGesprekken.rivierdal, doelgroep: 'ouder', aantal: 9, now: morning }),
    )
    await expect(byHost).rejects.toThrow(/row-level security/)
  })
})

describe('whose it is', () => {
  const own = async (who: keyof typeof demoCast) =>
    scene.as(scene.person(who), (db) => listOwnGesprekken(db, rowFilter(scene.person(who), scene.today)))

  test('facilitator and host find their gesprekken, an ex-facilitator finds none', async () => {
    expect((await own('bram')).map(({ id, leads }) => [id, leads])).toEqual([
      [demoGesprekken.rivierdal, true],
    ])
    expect((await own('yusuf')).map(({ leads }) => leads)).toEqual([false, false, false])
    expect(await own('wil')).toEqual([])
  })

  test('an administrator finds the own organisation, its gesprekken and its people', async () => {
    const roos = rowFilter(scene.person('roos'), scene.today)
    const [organisaties, gesprekken, colleagues] = await scene.as(scene.person('roos'), async (db) => [
      await listOwnOrganisaties(db, roos),
      await listOfOrganisatie(db, demoOrganisations.samen),
      await listColleagues(db, demoOrganisations.samen, scene.today),
    ])
    expect(organisaties.map(({ id }) => id)).toEqual([demoOrganisations.samen])
    expect(gesprekken.map(({ id }) => id)).toContain(demoGesprekken.veenland)
    expect(gesprekken.map(({ id }) => id)).not.toContain(demoGesprekken.rivierdal)
    const names = colleagues.map(({ naam }) => naam)
    expect(names).toContain('Fenna Voorbeeld')
    expect(names).not.toContain('Wil Vroeger')
    expect(names).not.toContain('Bram Verzonnen')
    expect(await scene.as(visitor, (db) => listColleagues(db, demoOrganisations.samen, scene.today))).toEqual(
      [],
    )
  })

  test('the worker reads what a mail needs, and knows who is young', async () => {
    const [els, vlinder] = await scene.asJob((db) =>
      Promise.all([1, 8].map((number) => loadDeelnemerForMail(db, demoDeelnemer('rivierdal', number)))),
    )
    expect(els).toMatchObject({
      naam: 'Pleegmoeder Els (verzonnen)',
      jong: false,
      stand: 'plaats',
      sleutelVersie: 1,
    })
    expect(vlinder).toMatchObject({ jong: true, mail: null })
    const seated = await scene.asJob((db) => listSeatedForMail(db, demoGesprekken.duinstreek))
    expect(seated).toHaveLength(15)
    expect(await scene.as(visitor, (db) => listSeatedForMail(db, demoGesprekken.duinstreek))).toEqual([])
  })
})
