import { notFound, type Outcome, redirect, type Rq } from '../../../platform/web/index.ts'
import { isJong } from '../model/doelgroep.ts'
import { confirmAdultByPhone, confirmByPhone, confirmYoung, noteCalled } from '../store/calls.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { deelnemerOf, type OneDeelnemer } from './deelnemer-of.ts'

interface Said {
  /** What was said; false when it was said before. */
  note: (rq: Rq, whose: { id: string; gesprekId: string }, found: OneDeelnemer) => Promise<boolean | void>
  done: (t: ReturnType<typeof deelnemerTexts>) => string
}

/** Notes what somebody said on the phone. Said twice changes nothing twice. */
function noted({ note, done }: Said) {
  return async (rq: Rq): Promise<Outcome> => {
    const found = await deelnemerOf(rq)
    if (found === null || found.deelnemer.stand === 'afgemeld') return notFound()
    const { gesprekId, deelnemer, path } = found
    const isNew = await note(rq, { id: deelnemer.id, gesprekId }, found)
    // Messages that waited for this can now be sent.
    if (isNew === true) await rq.announce('deelnemer-aangemeld', { deelnemerId: deelnemer.id })
    return redirect(path, done(deelnemerTexts(rq.lang)))
  }
}

export const noteConfirmed = noted({
  note: (rq, whose) => confirmByPhone(rq.db, whose, rq.today),
  done: (t) => t.bevestig.gedaan,
})

export const noteYoung = noted({
  note: async (rq, whose, { deelnemer }) => {
    if (!isJong(deelnemer.doelgroep)) return false
    return (await confirmYoung(rq.db, whose, rq.today)) && deelnemer.bevestigenVoor === null
  },
  done: (t) => t.jongere.gedaan,
})

export const noteAdult = noted({
  note: (rq, whose) => confirmAdultByPhone(rq.db, whose, rq.today),
  done: (t) => t.volwassene.gedaan,
})

export const noteCall = noted({
  note: (rq, whose) => noteCalled(rq.db, whose, rq.today),
  done: (t) => t.belEerst.gedaan,
})
