import { addDays } from '../../../platform/clock/index.ts'
import type { Db } from '../../../platform/database/transaction.ts'
import { loadProgrammaSjabloon } from '../../programma/index.ts'
import { readyText } from '../jobs/follow-template.ts'
import type { EigenVorm } from '../model/start-form.ts'
import { knownDoelgroepen } from '../store/eigen-doelgroep.ts'
import type { GesprekStart } from '../store/start-gesprek.ts'
import type { Sjabloon } from '../store/tables.ts'
import { startenTexts } from '../texts/starten.ts'

/** To reach people through their own organisations takes weeks; the facilitator moves this day. */
const daysToSignUp = 56

interface Chosen {
  sjabloon: Sjabloon
  programmaId: string | null
  regioNaam: string
  /** ISO day */
  today: string
}

type Ready = Pick<
  GesprekStart,
  'naam' | 'inleiding' | 'aanmeldenTot' | 'contactFunctie' | 'contactTelefoon' | 'seats' | 'programma'
>

/** What is filled in already: texts in Dutch, whoever starts it, because that is how the region reads them. */
export async function readyGesprek(
  db: Db,
  { sjabloon, programmaId, regioNaam, today }: Chosen,
): Promise<Ready> {
  const { klaar } = startenTexts('nl')
  const whole = {
    naam: klaar.naam(regioNaam),
    aanmeldenTot: addDays(today, daysToSignUp),
    contactFunctie: klaar.functie,
    contactTelefoon: '',
  }
  const shared = programmaId === null ? null : await loadProgrammaSjabloon(db, programmaId)
  if (programmaId === null || shared === null)
    return { ...whole, inleiding: klaar.inleiding[sjabloon as EigenVorm] ?? klaar.inleiding.eigen, seats: [] }
  const known = await knownDoelgroepen(db)
  return {
    ...whole,
    inleiding: readyText(shared.inleiding),
    seats: shared.plaatsen.filter(({ doelgroep }) => known.has(doelgroep)),
    programma: { id: programmaId, versie: shared.versie },
  }
}
