import { action, anyone } from '../../../platform/access/index.ts'

/** Only figures that were published elsewhere stand here. */
export const cijfersBekijken = action('cijfers:bekijken', anyone)
