import { journeys } from './journey.ts'
const b3 = '/gesprek/00000000-0000-4000-8000-0000000000b3'
const c1 = '/organisatie/00000000-0000-4000-8000-0000000000c1'
journeys('look', (journey) => {
  journey('x', async ({ walk, width }) => {
    const shot = async (path: string, name: string) => {
      await walk.page.goto(path.startsWith('http') ? path : new URL(path, walk.page.url()).href)
      await walk.page.screenshot({ path: `/tmp/look/${name}-${width}.png`, fullPage: true })
    }
    await walk.go('/gesprek')
    await shot('/gesprek', 'list')
    await shot(b3, 'gesprek')
    await shot('/meedoen', 'code')
    await shot(`${b3}/meedoen`, 'signup')
    await shot('/mijn-deelname', 'ended')
    await walk.as('bram')
    await shot('/mijn-account', 'account')
    await shot(`${b3}/beheer`, 'desk')
    await shot(`${b3}/beheer/wijzigen`, 'change')
    await shot(`${b3}/mensen`, 'people')
    await shot(`${b3}/deelnemers`, 'deelnemers')
    await shot(`${b3}/deelnemers/00000000-0000-4000-8000-000000b30001`, 'deelnemer')
    await shot(`${b3}/deelnemers/aanmelden`, 'host')
    await shot(`${b3}/codes`, 'codes')
    await shot(`${b3}/codes/00000000-0000-4000-8000-00000000fb31`, 'sheet')
    await walk.as('roos')
    await shot(`${c1}/gesprek-starten`, 'start')
  })
})
