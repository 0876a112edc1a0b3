import { get, post, type Route } from '../../../platform/web/index.ts'
import type { LivePath } from '../../../platform/web/live/live-path.ts'
import * as may from '../model/actions.ts'
import { deskLivePath } from '../model/desk-live.ts'
import { title } from '../texts/index.ts'
import { startenTitle } from '../texts/starten.ts'
import { askChange, saveChange } from './change.ts'
import { goBack, showDesk, stepOn } from './desk.ts'
import { showCheckAndOpen, showOpzet, showOpzetMeetings } from './opzet.ts'
import { askSeats, saveSeats } from './seats.ts'
import { askStart, sendStart } from './start.ts'

const start = { title: title('start'), action: may.gesprekStarten } as const
const desk = { title: title('desk'), action: may.gesprekBeheren } as const
const change = { title: title('change'), action: may.gesprekBeheren } as const
const seats = { title: startenTitle('plaatsen'), action: may.gesprekBeheren } as const
const opzet = { title: startenTitle('opzet'), action: may.gesprekBeheren, event: 'beheer-bekeken' } as const

/** The desk follows who signs up. */
export const deskLive: LivePath = { path: deskLivePath(':gesprek'), action: may.gesprekBeheren }

/** Starting a gesprek, preparing it, and its desk. */
export const startRoutes: Route[] = [
  get('/organisatie/:organisatie/gesprek-starten', { ...start, event: 'collegas-bekeken', handle: askStart }),
  post('/organisatie/:organisatie/gesprek-starten', {
    ...start,
    event: 'gesprek-gestart',
    handle: sendStart,
  }),

  get('/gesprek/:gesprek/opzet', { ...opzet, handle: showOpzet }),
  get('/gesprek/:gesprek/opzet/bijeenkomsten', {
    ...opzet,
    title: startenTitle('bijeenkomsten'),
    handle: showOpzetMeetings,
  }),
  get('/gesprek/:gesprek/opzet/controle', {
    ...opzet,
    title: startenTitle('controle'),
    handle: showCheckAndOpen,
  }),

  get('/gesprek/:gesprek/beheer', { ...desk, event: 'beheer-bekeken', handle: showDesk }),
  post('/gesprek/:gesprek/beheer/stap', { ...desk, event: 'gesprek-stap-verder', handle: stepOn }),
  post('/gesprek/:gesprek/beheer/terug', { ...desk, event: 'gesprek-stap-terug', handle: goBack }),
  get('/gesprek/:gesprek/beheer/wijzigen', { ...change, event: 'beheer-bekeken', handle: askChange }),
  post('/gesprek/:gesprek/beheer/wijzigen', { ...change, event: 'gesprek-gewijzigd', handle: saveChange }),
  get('/gesprek/:gesprek/beheer/plaatsen', { ...seats, event: 'beheer-bekeken', handle: askSeats }),
  post('/gesprek/:gesprek/beheer/plaatsen', { ...seats, event: 'plaatsen-gewijzigd', handle: saveSeats }),
]
