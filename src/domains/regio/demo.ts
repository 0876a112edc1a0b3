import type { DemoPart } from '../../platform/web/index.ts'
import { slug } from '../../platform/text/index.ts'
import { tables } from './store/tables.ts'

const PROVINCIE = 'Verzonnen provincie'

/** Five regions that plainly do not exist, beside the 42 that do. */
export const demoRegios = {
  veenland: '00000000-0000-4000-8000-0000000000a1',
  duinstreek: '00000000-0000-4000-8000-0000000000a2',
  rivierdal: '00000000-0000-4000-8000-0000000000a3',
  heide: '00000000-0000-4000-8000-0000000000a4',
  heuvelrand: '00000000-0000-4000-8000-0000000000a5',
}

const regios = [
  { id: demoRegios.veenland, naam: 'Verzonnen Veenland', gemeenten: ['Plasdam', 'Turfwoude', 'Veenlo'] },
  { id: demoRegios.duinstreek, naam: 'Bedachte Duinstreek', gemeenten: ['Helmerzand', 'Zilverduin'] },
  {
    id: demoRegios.rivierdal,
    naam: 'Fantasie Rivierdal',
    gemeenten: ['Lindewaard', 'Overstroom', 'Uiterkade', 'Waalmond'],
  },
  { id: demoRegios.heide, naam: 'Verzonnen Heidekamp', gemeenten: ['Bremveld', 'Schaapsdijk'] },
  { id: demoRegios.heuvelrand, naam: 'Bedachte Heuvelrand', gemeenten: ['Heuvelhout', 'Kerstendal'] },
]

export const demo: DemoPart = async ({ db, today }) => {
  const jaar = Number(today.slice(0, 4))
  const t = tables(db)
  await t
    .insertInto('regio.bron')
    .values({
      code: 'verzonnen',
      volgorde: 99,
      naam: 'Verzonnen lijst',
      uitleg_nl: 'Deze regio’s en gemeenten bestaan niet. Ze horen bij het voorbeeld.',
      uitleg_en: 'These regions and municipalities do not exist. They belong to the example.',
      licentie: 'vrij te gebruiken',
    })
    .execute()
  for (const { id, naam, gemeenten } of regios) {
    await t
      .insertInto('regio.regio')
      .values({
        id,
        slug: slug(naam),
        code: null,
        naam,
        andere_namen: [],
        opgevolgd_door: null,
        verzonnen: true,
      })
      .execute()
    const rows = gemeenten.map((name) => ({
      code: `verzonnen-${slug(name)}`,
      naam: name,
      andere_namen: [],
      provincie: PROVINCIE,
      verzonnen: true,
    }))
    await t.insertInto('regio.gemeente').values(rows).execute()
    await t
      .insertInto('regio.lidmaatschap')
      .values(rows.map(({ code }) => ({ gemeente_code: code, regio_id: id, jaar, bron: 'verzonnen' })))
      .execute()
  }
}
