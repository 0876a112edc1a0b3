import type { Translated } from '../../../platform/text/index.ts'
import type { nl } from './thema.nl.ts'

export const en: Translated<typeof nl> = { titel: 'National figures on this question' }
