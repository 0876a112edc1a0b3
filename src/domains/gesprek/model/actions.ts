import { action, anyOf, anyone, role } from '../../../platform/access/index.ts'
import { beheerderOfItsOrganisatie, ownDeelname, published } from './rules.ts'

/** The list of gesprekken and the page where a code is typed. */
export const gesprekkenBekijken = action('gesprek:lijst:bekijken', anyone)
export const gesprekBekijken = action(
  'gesprek:bekijken',
  anyOf(published, role('procesbegeleider', 'host'), beheerderOfItsOrganisatie),
  'gesprek',
)
export const zelfAanmelden = action('gesprek:zelf-aanmelden', published, 'gesprek')
export const gesprekBeheren = action('gesprek:beheren', role('procesbegeleider'), 'gesprek')
export const deelnemersBekijken = action(
  'gesprek:deelnemers:bekijken',
  role('procesbegeleider', 'host'),
  'gesprek',
)
export const deelnemersAanmelden = action(
  'gesprek:deelnemers:aanmelden',
  role('procesbegeleider', 'host'),
  'gesprek',
)
export const codesBeheren = action('gesprek:codes:beheren', role('procesbegeleider'), 'gesprek')
export const mensenBeheren = action(
  'gesprek:mensen:beheren',
  anyOf(role('procesbegeleider'), beheerderOfItsOrganisatie),
  'gesprek',
)
/** Giving and ending the role of facilitator: the organisation does that. */
export const procesbegeleiderKiezen = action(
  'gesprek:procesbegeleider:kiezen',
  beheerderOfItsOrganisatie,
  'gesprek',
)
export const gesprekStarten = action('gesprek:starten', role('organisatiebeheerder'), 'organisatie')
/** Opens for everybody: a link that ended gets a friendly page instead of a refusal. */
export const deelnameOpenen = action('deelname:openen', anyone)
export const deelnameEigen = action('deelname:eigen', ownDeelname)
