import { none } from '../../../platform/audit/index.ts'
import { get, post, type Route } from '../../../platform/web/index.ts'
import * as may from '../model/actions.ts'
import { eigenTitle } from '../texts/eigen.ts'
import { title } from '../texts/index.ts'
import { wachtlijstTitle } from '../texts/wachtlijst.ts'
import { askOwnBereik, confirmOwnBereik, saveOwnBereik } from './own-bereik.ts'
import { askNoSeat, sendNoSeat, stillWant, takeSeat } from './own-offer.ts'
import { saveNeeds, sendSignOff, showOwn, showSignedOff } from './own.ts'

const own = { title: title('own'), action: may.deelnameEigen, capability: 'deelnemer' } as const
const seen = { ...own, event: 'eigen-deelname-bekeken' } as const
const bereik = { ...own, title: eigenTitle('bereik') } as const

/** A participant's own page, behind the link in her messages. */
export const ownRoutes: Route[] = [
  get('/mijn-deelname', { ...seen, action: may.deelnameOpenen, handle: showOwn }),
  post('/mijn-deelname', { ...own, event: 'eigen-deelname-gewijzigd', handle: saveNeeds }),

  post('/mijn-deelname/plaats', { ...own, event: 'aanbod-aangenomen', handle: takeSeat }),
  get('/mijn-deelname/geen-plaats', { ...seen, title: wachtlijstTitle('nee'), handle: askNoSeat }),
  post('/mijn-deelname/geen-plaats', {
    ...own,
    action: may.deelnameAfmelden,
    event: 'aanbod-afgeslagen',
    handle: sendNoSeat,
  }),
  post('/mijn-deelname/wachtlijst', { ...own, event: 'wil-nog-een-plaats', handle: stillWant }),

  get('/mijn-deelname/bereik', { ...seen, title: eigenTitle('bereik'), handle: askOwnBereik }),
  post('/mijn-deelname/bereik', {
    ...bereik,
    event: 'eigen-bereik-gewijzigd',
    limit: 'sign-up',
    handle: saveOwnBereik,
  }),
  post('/mijn-deelname/bereik/code', {
    ...bereik,
    event: 'eigen-bereik-bevestigd',
    limit: 'codes',
    handle: confirmOwnBereik,
  }),

  post('/mijn-deelname/afmelden', {
    ...own,
    title: title('signOff'),
    action: may.deelnameAfmelden,
    event: 'zelf-afgemeld',
    handle: sendSignOff,
  }),
  get('/gesprek/:gesprek/afgemeld', {
    title: eigenTitle('afgemeld'),
    action: may.gesprekBekijken,
    event: none('openbaar: niemand wordt herkend'),
    handle: showSignedOff,
  }),
]
