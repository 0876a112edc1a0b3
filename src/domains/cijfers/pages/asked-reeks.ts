import { slug } from '../../../platform/text/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import type { Reeks } from '../model/reeks.ts'
import { loadReeks } from '../store/load-reeksen.ts'

/** The series in the address; null when it cannot be the code of one. */
export async function askedReeks({ db, params }: Pick<Rq, 'db' | 'params'>): Promise<Reeks | null> {
  const code = params['reeks'] ?? ''
  return slug(code) === code ? loadReeks(db, code) : null
}
