import { action, anyone } from '../../../platform/access/index.ts'

/** Which gemeente lies in which region is public. */
export const regioBekijken = action('regio:bekijken', anyone)
