import { usePage } from '../../../ui/index.ts'
import { inLang } from '../../text/index.ts'
import { en } from '../texts/pages-en.ts'
import { nl } from '../texts/pages-nl.ts'

export function usePageTexts(): typeof nl {
  return inLang({ nl, en }, usePage().lang)
}
