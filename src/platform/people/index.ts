import type { Room } from '../web/index.ts'
import { demo } from './demo.ts'
import { routes } from './routes.ts'

export { openAuth, signInCodeMinutes } from './auth.ts'
export { demoCast, demoOrganisations } from './demo.ts'
export { readSessionWith, signInFor } from './sign-in.ts'
export { isReady, loadOrganisation } from './store/organisations.ts'
export { appoint, endRole, listRoles } from './store/roles.ts'

/** Persons, organisations and roles; signing in. */
export const people: Room = { name: 'people', routes, demo }
