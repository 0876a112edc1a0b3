import { readCode } from '../../../platform/access/index.ts'
import { holdCapability } from '../../../platform/database/transaction.ts'
import { emptyForm } from '../../../platform/forms/index.ts'
import { invalid, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { aanmeldcodeCapability } from '../model/aanmeldcode.ts'
import { codeProblem, type CodeProblem } from '../model/codepartij.ts'
import { closedBecause } from '../model/stand.ts'
import { loadGesprek } from '../store/gesprek.ts'
import { findCode } from '../store/use-code.ts'
import { texts } from '../texts/index.ts'
import { CodePage } from './code-page.tsx'

export async function askCode(rq: Rq): Promise<Outcome> {
  return page(CodePage, { form: emptyForm, panels: await rq.panels('meedoen', {}) })
}

/** Exchanges a typed code for a cookie, so that the code is in no address. */
export async function enterCode(rq: Rq): Promise<Outcome> {
  const panels = await rq.panels('meedoen', {})
  const say = (problem: CodeProblem | 'notYet') => {
    const form = rq.form.withErrors({ name: 'code', message: texts(rq.lang).code[problem] })
    return invalid(CodePage, { form, panels })
  }
  const read = readCode(rq.form.text('code'))
  if (!read.ok) return say(read.reason)
  const { token, hash } = aanmeldcodeCapability(rq.keys, read.code)
  await holdCapability(rq.db, hash)
  const found = await findCode(rq.db, hash)
  const problem = codeProblem(found, rq.today)
  if (problem !== null || found === null) return say(problem ?? 'unknown')
  const gesprek = await loadGesprek(rq.db, found.gesprekId)
  if (gesprek === null || closedBecause(gesprek, rq.today) !== null) return say('notYet')
  await rq.hold('aanmeldcode', token, hash)
  return redirect(`/gesprek/${gesprek.id}/meedoen`)
}
