import { action, anyOf, anyone, role, signedIn } from '../../../platform/access/index.ts'
import {
  beheerderOfItsOrganisatie,
  chosenAdult,
  ownBevestiging,
  ofItsProgramma,
  ownDeelname,
  ownLink,
  published,
} from './rules.ts'

/** The list of gesprekken and the page where a code is typed. */
export const gesprekkenBekijken = action('gesprek:lijst:bekijken', anyone)
export const gesprekBekijken = action(
  'gesprek:bekijken',
  anyOf(published, role('procesbegeleider', 'host'), beheerderOfItsOrganisatie, ofItsProgramma),
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
/** Handing out one batch of codes; who does sees no participants. */
export const codesUitdelen = action('gesprek:codes:uitdelen', role('werver'), 'codepartij')
/** The list of one's own batches: empty for who has none. */
export const eigenCodesBekijken = action('gesprek:codes:eigen', signedIn)
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
export const deelnameAfmelden = action('deelname:afmelden', ownLink)
/** A link that was used or lapsed gets a page that says so. */
export const bevestigingOpenen = action('aanmelding:bevestiging-openen', anyone)
export const plaatsBevestigen = action('aanmelding:bevestigen', ownBevestiging)
export const volwasseneOpenen = action('volwassene:openen', anyone)
export const volwasseneBevestigen = action('volwassene:bevestigen', chosenAdult)
