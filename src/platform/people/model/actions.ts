import { action, anyOf, anyone, role, roleAnywhere, signedIn } from '../../access/index.ts'

export const inloggen = action('people:inloggen', anyone)
export const eigenAccount = action('people:eigen-account', signedIn)
export const organisatieBeheren = action(
  'people:organisatie:beheren',
  anyOf(role('organisatiebeheerder'), roleAnywhere('stelsel', 'systeembeheerder')),
  'organisatie',
)
export const stelselBeheren = action('people:stelsel:beheren', role('systeembeheerder'), 'stelsel')
