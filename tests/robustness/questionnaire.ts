import { fieldName } from '../../src/domains/enquete/model/antwoorden.ts'
import { schalen } from '../../src/domains/enquete/model/schaal.ts'
import { vragenlijst } from '../../src/domains/enquete/model/vragenlijst.ts'

/** The fields of a questionnaire in which everything was answered: the first option of each scale, and this text. */
export function allChosen(groep: string, open: string): Record<string, string> {
  return Object.fromEntries(
    vragenlijst(groep).map((vraag) => [
      fieldName(vraag),
      vraag.soort === 'open' ? open : schalen[vraag.soort][0],
    ]),
  )
}
