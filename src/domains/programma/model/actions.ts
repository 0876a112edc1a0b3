import { action, anyone } from '../../../platform/access/index.ts'

export const themasBekijken = action('programma:themas:bekijken', anyone)
