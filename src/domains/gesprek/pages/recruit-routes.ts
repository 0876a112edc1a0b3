import { none } from '../../../platform/audit/index.ts'
import { get, post, type Route } from '../../../platform/web/index.ts'
import * as may from '../model/actions.ts'
import { title } from '../texts/index.ts'
import { wervenTitle } from '../texts/werven.ts'
import { makeCodes, showCodes } from './codes.ts'
import { handOut } from './hand-out.ts'
import { exportCodes, showLetters, showMessages } from './hand-out-texts.ts'
import { openInvitation } from './invitation.ts'
import { askPerMail, checkPerMail, sendPerMail } from './per-mail.ts'
import { askRecruiter, stopRecruiter } from './recruiter.ts'
import { showSheet, withdraw, withdrawTheRest } from './sheet.ts'
import { showWerven, showWervenPartij } from './werven.ts'

const nothingStored = none('formulier: er wordt nog niets bewaard')

const codes = { title: title('codes'), action: may.codesBeheren } as const
const sheet = { title: title('sheet'), action: may.codesBeheren } as const
const perMail = { title: wervenTitle('perMail'), action: may.codesBeheren } as const
const werven = { title: wervenTitle('werven'), action: may.codesUitdelen } as const
const looked = { event: 'strookjes-bekeken' } as const

/** A list of 500 addresses fits many times; 10,000 rows still arrive, so that they can be refused with a reason. */
const listBytes = 2 * 1024 * 1024

/** Batches of codes: making them, handing them out, and what who hands them out sees. */
export const recruitRoutes: Route[] = [
  get('/gesprek/:gesprek/codes', { ...codes, event: 'codes-bekeken', handle: showCodes }),
  post('/gesprek/:gesprek/codes', { ...codes, event: 'codes-gemaakt', handle: makeCodes }),

  get('/gesprek/:gesprek/codes/per-mail', { ...perMail, event: nothingStored, handle: askPerMail }),
  post('/gesprek/:gesprek/codes/per-mail', {
    ...perMail,
    event: nothingStored,
    upload: { maxBytes: listBytes },
    handle: checkPerMail,
  }),
  post('/gesprek/:gesprek/codes/per-mail/versturen', {
    ...perMail,
    event: 'uitnodigingen-gemaild',
    handle: sendPerMail,
  }),

  get('/gesprek/:gesprek/codes/:partij', { ...sheet, ...looked, handle: showSheet }),
  get('/gesprek/:gesprek/codes/:partij/brieven', {
    ...sheet,
    ...looked,
    title: wervenTitle('brieven'),
    handle: showLetters,
  }),
  get('/gesprek/:gesprek/codes/:partij/berichten', {
    ...sheet,
    ...looked,
    title: wervenTitle('berichten'),
    handle: showMessages,
  }),
  get('/gesprek/:gesprek/codes/:partij/codes.csv', {
    ...sheet,
    title: wervenTitle('bestand'),
    event: 'codes-gedownload',
    handle: exportCodes,
  }),
  post('/gesprek/:gesprek/codes/:partij/uitgedeeld', {
    ...sheet,
    event: 'codes-uitgedeeld',
    handle: handOut,
  }),
  post('/gesprek/:gesprek/codes/:partij/werver', { ...sheet, event: 'rol-gegeven', handle: askRecruiter }),
  post('/gesprek/:gesprek/codes/:partij/werver-stoppen', {
    ...sheet,
    event: 'rol-gestopt',
    handle: stopRecruiter,
  }),
  post('/gesprek/:gesprek/codes/:partij/rest-intrekken', {
    ...sheet,
    event: 'codes-ingetrokken',
    handle: withdrawTheRest,
  }),
  post('/gesprek/:gesprek/codes/:partij/intrekken', {
    ...sheet,
    event: 'codes-ingetrokken',
    handle: withdraw,
  }),

  get('/werven', { ...werven, action: may.eigenCodesBekijken, event: 'codes-bekeken', handle: showWerven }),
  get('/werven/:codepartij', { ...werven, ...looked, handle: showWervenPartij }),
  get('/werven/:codepartij/brieven', {
    ...werven,
    ...looked,
    title: wervenTitle('brieven'),
    handle: showLetters,
  }),
  get('/werven/:codepartij/berichten', {
    ...werven,
    ...looked,
    title: wervenTitle('berichten'),
    handle: showMessages,
  }),
  get('/werven/:codepartij/codes.csv', {
    ...werven,
    title: wervenTitle('bestand'),
    event: 'codes-gedownload',
    handle: exportCodes,
  }),
  post('/werven/:codepartij/uitgedeeld', { ...werven, event: 'codes-uitgedeeld', handle: handOut }),

  get('/meedoen/uitnodiging', {
    title: wervenTitle('uitnodiging'),
    action: may.gesprekkenBekijken,
    event: nothingStored,
    capability: 'aanmeldcode',
    handle: openInvitation,
  }),
]
