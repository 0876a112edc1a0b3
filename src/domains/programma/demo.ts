import { addDays } from '../../platform/clock/index.ts'
import { demoCast, demoOrganisations } from '../../platform/people/index.ts'
import type { DemoPart } from '../../platform/web/index.ts'
import { demoRegios } from '../regio/index.ts'
import { fromBuiltIn } from './model/from-built-in.ts'
import { addPartner } from './store/partners.ts'
import { setRegios } from './store/regios.ts'
import { addSjabloonVersie } from './store/sjabloon.ts'
import { tables } from './store/tables.ts'

const id = (end: string) => `00000000-0000-4000-8000-0000000000${end}`

export const demoProgramma = id('a9')

const regios = [
  { id: demoRegios.veenland, naam: 'Verzonnen Veenland' },
  { id: demoRegios.duinstreek, naam: 'Bedachte Duinstreek' },
  { id: demoRegios.rivierdal, naam: 'Fantasie Rivierdal' },
  { id: demoRegios.heide, naam: 'Verzonnen Heidekamp' },
  { id: demoRegios.heuvelrand, naam: 'Bedachte Heuvelrand' },
]

export const demo: DemoPart = async ({ db, today }) => {
  await tables(db)
    .insertInto('programma.programma')
    .values({
      id: demoProgramma,
      organisatie_id: demoOrganisations.samen,
      naam: 'Programma Samen aan tafel (verzonnen)',
      doel: 'Vijf regio’s voeren het gesprek over pleegzorg en leren van elkaar. Alles hier is verzonnen.',
      financier: 'Fonds Verzonnen Toekomst',
      van: addDays(today, -450),
      tot: addDays(today, 400),
      openbaar: true,
    })
    .execute()
  await setRegios(db, demoProgramma, { add: regios, remove: [] })
  await addPartner(db, demoProgramma, {
    naam: 'Bedachte Vereniging van Gemeenten',
    bijdrage: 'zoekt wethouders die meepraten',
  })
  await addPartner(db, demoProgramma, {
    naam: 'Verzonnen Pleegoudervereniging',
    bijdrage: 'nodigt pleegouders uit',
  })
  const sjabloon = fromBuiltIn('drie-bijeenkomsten', 'nl')
  if (sjabloon !== null) {
    await addSjabloonVersie(db, demoProgramma, {
      before: 0,
      today: addDays(today, -440),
      sjabloon: { ...sjabloon, plaatsen },
    })
  }
  await tables(db)
    .insertInto('people.role')
    .values({
      id: id('e9'),
      person_id: demoCast.petra.id,
      role: 'projectleider',
      scope_kind: 'programma',
      scope_id: demoProgramma,
      organisation_id: demoOrganisations.samen,
      from_day: addDays(today, -440),
    })
    .execute()
}

const plaatsen = [
  { doelgroep: 'pleegouder', aantal: 6 },
  { doelgroep: 'ouder', aantal: 4 },
  { doelgroep: 'pleegkind', aantal: 3 },
  { doelgroep: 'hulpverlener', aantal: 4 },
  { doelgroep: 'beleidsmaker', aantal: 3 },
]
