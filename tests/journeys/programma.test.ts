import { journeys } from './journey.ts'

journeys('programma', (journey) => {
  journey('the seven questions can be read in both languages', async ({ walk }) => {
    await walk.go('/themas')
    await walk.sees('7. Hulp voor ouders')
    await walk.sees('19 november 2018')
    await walk.go('/en/themas')
    await walk.sees('7. Help for parents')
  })
})
