import type { StapNaam } from '../model/stappen.ts'
import type { aanmeldenTexts } from '../texts/aanmelden.ts'

/** The question of a step, as it stands above the form and in the title of the page. */
export function stepTitle(
  stap: StapNaam,
  { once }: { once: boolean },
  t: ReturnType<typeof aanmeldenTexts>,
): string {
  return stap === 'dagen' && once ? t.dagen.titleOnce : t[stap].title
}
