import { Temporal } from 'temporal-polyfill'
import { addDays } from '../../platform/clock/index.ts'
import type { Db } from '../../platform/database/transaction.ts'
import type { DemoPart } from '../../platform/web/index.ts'
import { demoGesprekken } from '../gesprek/index.ts'
import { demoMeetings, type DemoMeeting, type DemoNotes } from './demo-story.ts'
import { meetingsOfTemplate } from './model/from-template.ts'
import { soorten } from './model/notitie.ts'
import { loadAanwezigen, saveAanwezigheid } from './store/aanwezigheid.ts'
import { addLeeslink } from './store/leeslinks.ts'
import { insertNotitie } from './store/notities.ts'
import { insertBijeenkomst, saveBijeenkomst } from './store/save-bijeenkomst.ts'
import { saveVerslag } from './store/verslag.ts'

const uuid = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

/** People come on Thursdays here, whatever day the demo starts. */
function thursdayNear(day: string): string {
  return addDays(day, 4 - Temporal.PlainDate.from(day).dayOfWeek)
}

export const demo: DemoPart = async ({ db, today }) => {
  for (const { gesprek, code, meetings } of demoMeetings) {
    const gesprekId = demoGesprekken[gesprek]
    const template = meetingsOfTemplate('drie-bijeenkomsten', 'nl')
    for (const [index, meeting] of meetings.entries()) {
      const proposed = template[index]
      if (proposed === undefined) throw new Error(`The template has no meeting ${index + 1}`)
      const id = uuid(`${code}${index + 1}`)
      const { nummer, ...edited } = proposed
      const datum = thursdayNear(addDays(today, meeting.days))
      const {
        doel,
        plaatsnaam,
        adres,
        toegankelijkheid,
        meenemen = '',
        videoLink = '',
        ondertiteling = '',
      } = meeting
      await insertBijeenkomst(db, gesprekId, id, proposed)
      await saveBijeenkomst(
        db,
        gesprekId,
        id,
        { ...edited, doel, datum, plaatsnaam, adres, toegankelijkheid, meenemen, videoLink, ondertiteling },
        false,
      )
      if (meeting.leeslink !== undefined) {
        await addLeeslink(db, gesprekId, {
          id: uuid(`${code}${index + 1}11`),
          bijeenkomstId: id,
          soort: 'vooraf',
          titel: meeting.leeslink,
          adres: 'https://voorbeeld.invalid/zo-gaat-een-gesprek',
        })
      }
      await loadWhatHappened(db, { gesprekId, id, noteCode: `${code}${nummer}`, datum }, meeting)
    }
  }
}

interface Held {
  gesprekId: string
  id: string
  /** Start of the fixed ids of its notes. */
  noteCode: string
  datum: string
}

async function loadWhatHappened(
  db: Db,
  { gesprekId, id, noteCode, datum }: Held,
  meeting: DemoMeeting,
): Promise<void> {
  if (meeting.notes !== undefined) {
    // Now and then somebody could not come.
    const mensen = await loadAanwezigen(db, gesprekId, id)
    const ticks = mensen.map(({ deelnemerId }, index) => ({ deelnemerId, aanwezig: index % 6 !== 5 }))
    await saveAanwezigheid(db, gesprekId, id, ticks)
    for (const [index, note] of flatNotes(meeting.notes).entries()) {
      const noteId = uuid(`${noteCode}${String(index + 1).padStart(4, '0')}`)
      await insertNotitie(db, { id: noteId, bijeenkomstId: id, gesprekId }, note)
    }
  }
  if (meeting.minutes !== undefined) {
    await saveVerslag(db, gesprekId, id, { ...meeting.minutes, vastgesteldOp: addDays(datum, 8), versie: 0 })
  }
}

/** Three tables take turns. */
function flatNotes(notes: DemoNotes) {
  return soorten.flatMap((soort) =>
    notes[soort].map((tekst, index) => ({ soort, tekst, tafel: (index % 3) + 1 })),
  )
}
