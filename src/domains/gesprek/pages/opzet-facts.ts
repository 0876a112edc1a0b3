import type { Rq } from '../../../platform/web/index.ts'
import { missingTexts } from '../model/gesprek-form.ts'
import type { OpzetFacts } from '../model/opzet.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { loadPrepared } from '../store/opzet.ts'

export async function opzetFacts(rq: Pick<Rq, 'db' | 'today'>, gesprek: Gesprek): Promise<OpzetFacts> {
  return {
    ...(await loadPrepared(rq.db, gesprek.id)),
    heeftDatum: gesprek.eersteBegin !== null,
    mist: missingTexts(gesprek, rq.today),
  }
}
