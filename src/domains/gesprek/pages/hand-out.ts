import type { FormState } from '../../../platform/forms/index.ts'
import { notFound, type Outcome, redirect, type Rq, invalid } from '../../../platform/web/index.ts'
import { noteHandedOut } from '../store/hand-out.ts'
import { wervenTexts } from '../texts/werven.ts'
import { handoutOf } from './handout.ts'
import { aboutSheet, sheetModel } from './sheet.ts'
import { SheetPage } from './sheet-page.tsx'
import { WervenPartijPage } from './werven-partij-page.tsx'
import { aboutWerven } from './werven.ts'

/** Notes how many codes are handed out, by the recruiter or by the facilitator who does it herself. */
export async function handOut(rq: Rq): Promise<Outcome> {
  const found = await handoutOf(rq)
  if (found === null) return notFound()
  const { handout, partij, gesprek } = found
  const t = wervenTexts(rq.lang)
  const typed = rq.form.text('totaal')
  if (!/^\d{1,3}$/.test(typed) || Number(typed) > handout.aantal) {
    const form: FormState = rq.form.withErrors({
      name: 'totaal',
      message: t.partij.telFout(String(handout.aantal)),
    })
    return rq.params['codepartij'] === undefined
      ? invalid(SheetPage, { ...(await sheetModel(rq, found)), form }, aboutSheet(rq, gesprek))
      : invalid(WervenPartijPage, { handout, form }, aboutWerven(rq, gesprek, handout))
  }
  const noted = await noteHandedOut(rq.db, {
    gesprekId: gesprek.id,
    id: partij.id,
    seen: Number(rq.form.text('gezien')) || 0,
    total: Number(typed),
  })
  if (!noted) return redirect(handout.path, t.partij.telDubbel, 'warning')
  return redirect(handout.path, Number(typed) === handout.aantal ? t.partij.telAlles : t.partij.telBewaard)
}
