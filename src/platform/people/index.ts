import type { Room } from '../web/index.ts'
import { demo } from './demo.ts'
import { routes } from './routes.ts'

export { openAuth, signInCodeMinutes, type Auth } from './auth.ts'
export { demoCast, demoOrganisations } from './demo.ts'
export { readSessionWith, signInFor } from './sign-in.ts'
export { isReady, loadOrganisation, type Organisation } from './store/organisations.ts'
export { appoint, endRole, listOwnRoles, listRoles, type Appointment, type RoleName, type RoleRow } from './store/roles.ts'
export { peopleTexts } from './texts/index.ts'

/** Persons, organisations and roles; signing in. */
export const people: Room = { name: 'people', routes, demo }
