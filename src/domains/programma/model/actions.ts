import { action, anyOf, anyone, role } from '../../../platform/access/index.ts'
import { beheerderOfItsOrganisatie, openbaar } from './rules.ts'

export const themasBekijken = action('programma:themas:bekijken', anyone)
/** The list of public programmes. */
export const programmasBekijken = action('programma:lijst:bekijken', anyone)
export const programmaBekijken = action(
  'programma:bekijken',
  anyOf(openbaar, role('projectleider'), beheerderOfItsOrganisatie),
  'programma',
)
/** Its board, template, partners and regions. */
export const programmaBeheren = action(
  'programma:beheren',
  anyOf(role('projectleider'), beheerderOfItsOrganisatie),
  'programma',
)
/** Who leads a programme is said by its organisation. */
export const projectleidersKiezen = action(
  'programma:projectleiders:kiezen',
  beheerderOfItsOrganisatie,
  'programma',
)
export const programmaMaken = action('programma:maken', role('organisatiebeheerder'), 'organisatie')
