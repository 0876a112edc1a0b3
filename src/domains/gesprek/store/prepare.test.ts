import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PersonId } from '../../../platform/access/index.ts'
import { appoint, demoCast, demoOrganisations } from '../../../platform/people/index.ts'
import { sql } from 'kysely'
import { demoRegios } from '../../regio/index.ts'
import { demoGesprekken } from '../demo.ts'
import { followTemplate } from '../jobs/follow-template.ts'
import { loadAanmeldstand } from './aanmeldstand.ts'
import { addDoelgroep, knownDoelgroepen } from './eigen-doelgroep.ts'
import { listSignedUpForMail } from './for-mail.ts'
import { loadGesprek } from './gesprek.ts'
import { listLastSeated } from './last-seated.ts'
import { loadPrepared } from './opzet.ts'
import { listOfOrganisatie } from './own-gesprekken.ts'
import { loadSeats } from './seats.ts'
import { setSeats } from './set-seats.ts'
import { raiseVersie, startGesprek, type GesprekStart } from './start-gesprek.ts'
import { countSignedUp, stepBack } from './step-back.ts'
import { stepForward } from './step-forward.ts'
import { openScene, type Scene } from './test-scene.ts'
import { Temporal } from 'temporal-polyfill'

let scene: Scene
beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

const now = Temporal.Instant.from('2026-11-22T12:00:00Z')
const start: GesprekStart = {
  naam: 'Nieuw gesprek (verzonnen)',
  inleiding: 'Praat mee.',
  aanmeldenTot: '2027-02-01',
  contactNaam: 'Fenna Voorbeeld',
  contactFunctie: 'procesbegeleider',
  contactTelefoon: '06 0000 0001',
  contactMail: 'fenna@voorbeeld.invalid',
  organisatieId: demoOrganisations.samen,
  regioId: demoRegios.duinstreek,
  sjabloon: 'dialoogtafel',
  today: '2026-11-22',
  seats: [{ doelgroep: 'pleegouder', aantal: 3 }],
}

async function startOne(change: Partial<GesprekStart> = {}, led = true): Promise<string> {
  return scene.as(scene.person('roos'), async (db) => {
    const id = await startGesprek(db, { ...start, ...change })
    if (led)
      await appoint(db, scene.today, {
        mail: demoCast.fenna.mail,
        name: demoCast.fenna.name,
        role: 'procesbegeleider',
        scopeKind: 'gesprek',
        scopeId: id,
        organisationId: demoOrganisations.samen,
        grantedBy: demoCast.roos.id as PersonId,
      })
    return id
  })
}
const asFenna = <T>(work: Parameters<typeof scene.as<T>>[1]) => scene.as(scene.person('fenna'), work)

describe('preparing', () => {
  test('what is ready is counted', async () => {
    const id = await startOne()
    expect(await asFenna((db) => loadPrepared(db, id))).toEqual({ plaatsen: 3, hosts: 0, partijen: 0 })
    const rivierdal = await scene.as(scene.person('bram'), (db) => loadPrepared(db, demoGesprekken.rivierdal))
    expect(rivierdal).toEqual({ plaatsen: 23, hosts: 1, partijen: 4 })
  })

  test('two people who save from the same version: the second finds out', async () => {
    const id = await startOne()
    expect(await asFenna((db) => raiseVersie(db, id, 1))).toBe(true)
    expect(await asFenna((db) => raiseVersie(db, id, 1))).toBe(false)
    expect(await scene.as(scene.person('bram'), (db) => raiseVersie(db, id, 2))).toBe(false)
  })

  test('a group of its own gets seats, once for the whole site; only a facilitator adds one', async () => {
    const id = await startOne()
    const grootouders = { doelgroep: 'grootouders', aantal: 2, jong: false }
    await asFenna(async (db) => {
      await addDoelgroep(db, grootouders)
      await addDoelgroep(db, grootouders)
      expect(await setSeats(db, { gesprekId: id, ...grootouders, now })).toBe(true)
      expect(await knownDoelgroepen(db)).toContain('grootouders')
      expect((await loadSeats(db, id)).map(({ doelgroep }) => doelgroep)).toEqual([
        'pleegouder',
        'grootouders',
      ])
    })
    const byRoos = scene.as(scene.person('roos'), (db) =>
      addDoelgroep(db, { doelgroep: 'buren', aantal: 1, jong: false }),
    )
    await expect(byRoos).rejects.toThrow(/row-level security/)
    const youngAsAdult = asFenna((db) =>
      addDoelgroep(db, { doelgroep: 'neven (14+)', aantal: 1, jong: false }),
    )
    await expect(youngAsAdult).rejects.toThrow(/eigen_naam/)
  })

  test('who signed up last is called first when there are to be fewer seats', async () => {
    const last = await asFenna((db) => listLastSeated(db, demoGesprekken.duinstreek, 'pleegouder', 2))
    expect(last.map(({ naam }) => naam)).toEqual(['Pleegmoeder Ayla (verzonnen)', 'Oma Truus (verzonnen)'])
  })
})

describe('the way back', () => {
  test('is there until somebody signed up', async () => {
    const id = await startOne()
    await asFenna((db) => stepForward(db, id, 'opzet'))
    expect(await scene.as(scene.person('bram'), (db) => stepBack(db, id))).toBe(false)
    expect(await asFenna((db) => stepBack(db, id))).toBe(true)
    expect((await asFenna((db) => loadGesprek(db, id)))?.stand).toBe('opzet')
    expect(await asFenna((db) => stepBack(db, id))).toBe(false)
  })

  test('is closed where people count on it', async () => {
    await scene.as(scene.person('bram'), async (db) => {
      expect(await countSignedUp(db, demoGesprekken.rivierdal)).toBe(9)
      expect(await stepBack(db, demoGesprekken.rivierdal)).toBe(false)
    })
  })
})

test('how signing up stands, for each group, with the codes that are with somebody and with nobody', async () => {
  const rows = await scene.as(scene.person('bram'), (db) => loadAanmeldstand(db, demoGesprekken.rivierdal))
  const of = (doelgroep: string) => rows.find((row) => row.doelgroep === doelgroep)
  expect(of('pleegouder')).toMatchObject({ plaatsen: 4, bezet: 4, gemaakt: 24, bijNiemand: 24, bijWerver: 0 })
  expect(of('hulpverlener')).toMatchObject({ gemaakt: 10, uitgedeeld: 4, bijWerver: 6, bijNiemand: 0 })
  expect(rows).toHaveLength(8)
})

test('everybody who has or waits for a seat hears of another contact person', async () => {
  const told = await scene.asJob((db) => listSignedUpForMail(db, demoGesprekken.duinstreek))
  expect(told).toHaveLength(17)
})

test('an administrator sees which gesprekken nobody leads', async () => {
  const [led, alone] = [await startOne(), await startOne({}, false)]
  const rows = await scene.as(scene.person('roos'), (db) => listOfOrganisatie(db, demoOrganisations.samen))
  expect(rows.find(({ id }) => id === led)?.isLed).toBe(true)
  expect(rows.find(({ id }) => id === alone)?.isLed).toBe(false)
})

describe('the template of a programme', () => {
  const programmaId = randomUUID()
  const newVersion = (versie: number, inleiding: string, plaatsen: object[]) =>
    sql`insert into programma.sjabloon (programma_id, versie, gemaakt_op, inleiding, bijeenkomsten, plaatsen)
      values (${programmaId}, ${versie}, '2026-11-22', ${inleiding}, '[]', ${JSON.stringify(plaatsen)}::jsonb)`.execute(
      scene.owner,
    )
  beforeAll(async () => {
    await sql`insert into programma.programma (id, organisatie_id, naam, van, tot, openbaar)
      values (${programmaId}, ${demoOrganisations.samen}, 'Proef (verzonnen)', '2026-01-01', '2027-12-31', true)`.execute(
      scene.owner,
    )
    await newVersion(1, 'Eerst zo.', [{ doelgroep: 'pleegouder', aantal: 3 }])
  })
  const following = (change: Partial<GesprekStart> = {}) =>
    startOne({
      sjabloon: 'programma',
      programma: { id: programmaId, versie: 1 },
      inleiding: 'Eerst zo.',
      ...change,
    })

  test('a new version reaches what is in preparation; what the region wrote itself stays', async () => {
    const [follows, wrote, open] = [
      await following(),
      await following({ inleiding: 'Eigen.' }),
      await following(),
    ]
    await asFenna(async (db) => {
      await setSeats(db, { gesprekId: wrote, doelgroep: 'pleegouder', aantal: 5, now })
      await stepForward(db, open, 'opzet')
    })
    await newVersion(2, 'Nu zo.', [
      { doelgroep: 'ouder', aantal: 2 },
      { doelgroep: 'onbekend', aantal: 9 },
    ])
    await scene.asJob((db) => followTemplate({ db }, { programmaId }))
    const state = (id: string) =>
      asFenna(async (db) => {
        const seats = await loadSeats(db, id)
        const gesprek = await loadGesprek(db, id)
        return [
          gesprek?.inleiding,
          gesprek?.versie,
          seats.map(({ doelgroep, aantal }) => [doelgroep, aantal]),
        ]
      })
    expect(await state(follows)).toEqual(['Nu zo.', 2, [['ouder', 2]]])
    expect(await state(wrote)).toEqual(['Eigen.', 2, [['pleegouder', 5]]])
    expect(await state(open)).toEqual(['Eerst zo.', 1, [['pleegouder', 3]]])
  })

  test('cannot be one that the organisation does not see', async () => {
    await sql`update programma.programma set openbaar = false, organisatie_id = ${demoOrganisations.rivier}
      where id = ${programmaId}`.execute(scene.owner)
    await expect(following()).rejects.toThrow(/row-level security/)
  })
})
