import type { Lang } from '../../../platform/text/index.ts'
import { themaName, themas } from '../../programma/index.ts'

export function themaOptions(lang: Lang): { value: string; label: string }[] {
  return themas.map((thema) => ({ value: thema, label: themaName(thema, lang) }))
}
