import { get, post, type Route } from '../../../platform/web/index.ts'
import * as may from '../model/actions.ts'
import { title } from '../texts/index.ts'
import { wachtlijstTitle } from '../texts/wachtlijst.ts'
import { putApart, putTogether } from './deelnemer-apart.ts'
import { saveBereik } from './deelnemer-bereik.ts'
import { noteAdult, noteCall, noteConfirmed, noteYoung } from './deelnemer-calls.ts'
import { forget, sendNewLink, showDeelnemer, signDeelnemerOff } from './deelnemer.ts'
import { exportWachtlijst, give, noteNo, noteYes, showWachtlijst } from './wachtlijst.ts'

const deelnemer = { title: title('deelnemer'), action: may.deelnemersAanmelden } as const
/** Who is afraid of whom is between her and the facilitator. */
const facilitator = { title: title('deelnemer'), action: may.gesprekBeheren } as const
const list = { title: wachtlijstTitle('wachtlijst'), action: may.deelnemersBekijken } as const
const onList = { title: wachtlijstTitle('wachtlijst'), action: may.deelnemersAanmelden } as const
const one = '/gesprek/:gesprek/deelnemers/:deelnemer'
const waiting = '/gesprek/:gesprek/wachtlijst/:deelnemer'

/** The team and one participant, and the waiting list. */
export const deelnemerRoutes: Route[] = [
  get(one, { ...deelnemer, event: 'deelnemer-bekeken', handle: showDeelnemer }),
  post(`${one}/bevestigen`, { ...deelnemer, event: 'telefonisch-bevestigd', handle: noteConfirmed }),
  post(`${one}/gesproken`, { ...deelnemer, event: 'jongere-gesproken', handle: noteYoung }),
  post(`${one}/volwassene`, { ...deelnemer, event: 'volwassene-telefonisch-bevestigd', handle: noteAdult }),
  post(`${one}/gebeld`, { ...facilitator, event: 'bel-eerst-gebeld', handle: noteCall }),
  post(`${one}/uit-elkaar`, { ...facilitator, event: 'uit-elkaar-gezet', handle: putApart }),
  post(`${one}/weer-samen`, { ...facilitator, event: 'weer-samen-gezet', handle: putTogether }),
  post(`${one}/bereik`, { ...deelnemer, event: 'bereik-gewijzigd', handle: saveBereik }),
  post(`${one}/link`, { ...deelnemer, event: 'link-vernieuwd', handle: sendNewLink }),
  post(`${one}/afmelden`, { ...deelnemer, event: 'door-host-afgemeld', handle: signDeelnemerOff }),
  post(`${one}/vergeten`, { ...deelnemer, event: 'deelnemer-vergeten', handle: forget }),

  get('/gesprek/:gesprek/wachtlijst', { ...list, event: 'wachtlijst-bekeken', handle: showWachtlijst }),
  get('/gesprek/:gesprek/wachtlijst/wachtlijst.csv', {
    ...list,
    title: wachtlijstTitle('export'),
    event: 'wachtlijst-gedownload',
    handle: exportWachtlijst,
  }),
  post(`${waiting}/aangenomen`, { ...onList, event: 'aanbod-door-team-aangenomen', handle: noteYes }),
  post(`${waiting}/afgeslagen`, { ...onList, event: 'aanbod-door-team-afgeslagen', handle: noteNo }),
  post(`${waiting}/plaats`, { ...onList, event: 'plaats-gegeven', handle: give }),
]
