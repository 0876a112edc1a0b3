import { emptyForm } from '../../../platform/forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { firstVersie, type Verslag } from '../model/verslag.ts'
import { readVerslag } from '../model/verslag-form.ts'
import { loadVerslag, saveVerslag } from '../store/verslag.ts'
import { texts } from '../texts/index.ts'
import { aroundMeeting } from './around-meeting.ts'
import { meetingInPath, meetingPath } from './in-path.ts'
import { VerslagConflictPage } from './verslag-conflict-page.tsx'
import { loadSending } from './stuur-verslag.ts'
import { VerslagPage } from './verslag-page.tsx'

const nothingYet: Verslag = { tekst: '', besluiten: [], vastgesteldOp: null, versie: firstVersie }

export async function showVerslag(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const verslag = (await loadVerslag(rq.db, bijeenkomst.gesprekId, bijeenkomst.id)) ?? nothingYet
  const editing = verslag.vastgesteldOp === null || rq.query.get('wijzigen') === '1'
  const sending = editing ? null : await loadSending(rq, bijeenkomst, verslag)
  return page(
    VerslagPage,
    { bijeenkomst, verslag, editing, sending, form: emptyForm },
    await pageOptions(rq, bijeenkomst),
  )
}

export async function writeVerslag(rq: Rq): Promise<Outcome> {
  const bijeenkomst = await meetingInPath(rq)
  if (bijeenkomst === undefined) return notFound()
  const { gesprekId, id } = bijeenkomst
  const t = texts(rq.lang).verslag
  const options = await pageOptions(rq, bijeenkomst)
  const stored = (await loadVerslag(rq.db, gesprekId, id)) ?? nothingYet
  const reading = readVerslag(rq.form, rq.lang)
  if (!reading.ok) {
    // The version that was read stays in the form, so that a change in between is still noticed.
    const verslag = { ...stored, versie: versieRead(rq) }
    return invalid(
      VerslagPage,
      { bijeenkomst, verslag, editing: true, sending: null, form: reading.state },
      options,
    )
  }
  const { tekst, besluiten, adopt } = reading.value
  const verslag = { tekst, besluiten, vastgesteldOp: adopt ? rq.today : null, versie: versieRead(rq) }
  if (await saveVerslag(rq.db, gesprekId, id, verslag)) {
    rq.concerns(id)
    return redirect(meetingPath(bijeenkomst, 'verslag'), adopt ? t.adopted : t.savedDraft)
  }
  const now = (await loadVerslag(rq.db, gesprekId, id)) ?? nothingYet
  return page(
    VerslagConflictPage,
    { bijeenkomst, now, form: rq.form.withErrors() },
    { ...options, status: 409 },
  )
}

function versieRead(rq: Rq): number {
  const typed = rq.form.text('versie')
  return /^\d{1,9}$/.test(typed) ? Number(typed) : firstVersie
}

function pageOptions(rq: Rq, bijeenkomst: Bijeenkomst) {
  return aroundMeeting(rq, bijeenkomst, texts(rq.lang).titles.verslag)
}
