import { none } from '../../platform/audit/index.ts'
import { get, post, type Route } from '../../platform/web/index.ts'
import * as may from './model/actions.ts'
import { deelnemerRoutes } from './pages/deelnemer-routes.ts'
import { exportDeelnemers, showDeelnemers } from './pages/deelnemers.ts'
import { askCode, enterCode } from './pages/enter-code.ts'
import { askHostSignUp, sendHostSignUp } from './pages/host-sign-up.ts'
import { ownRoutes } from './pages/own-routes.ts'
import { addPerson, endPerson, showPeople } from './pages/people.ts'
import { recruitRoutes } from './pages/recruit-routes.ts'
import { showGesprek } from './pages/show-gesprek.ts'
import { showList } from './pages/show-list.ts'
import { signUpRoutes } from './pages/sign-up-routes.ts'
import { startRoutes } from './pages/start-routes.ts'
import { title } from './texts/index.ts'

const openbaar = none('openbaar')
const nothingStored = none('formulier: er wordt nog niets bewaard')

const list = { title: title('list'), action: may.gesprekkenBekijken, event: openbaar, open: true } as const
const gesprek = { title: title('gesprek'), action: may.gesprekBekijken, event: openbaar } as const
const code = { title: title('code'), action: may.gesprekkenBekijken } as const
const people = { title: title('people'), action: may.mensenBeheren } as const
const deelnemers = { title: title('deelnemers'), action: may.deelnemersBekijken } as const
const hostSignUp = { title: title('hostSignUp'), action: may.deelnemersAanmelden } as const

export const routes: Route[] = [
  get('/gesprek', { ...list, handle: showList }),
  get('/gesprek/:gesprek', { ...gesprek, handle: showGesprek }),

  get('/meedoen', { ...code, capability: 'aanmelding', event: openbaar, handle: askCode }),
  post('/meedoen', { ...code, event: 'aanmeldcode-ingevuld', limit: 'codes', handle: enterCode }),
  ...signUpRoutes,

  ...ownRoutes,

  ...startRoutes,

  get('/gesprek/:gesprek/mensen', { ...people, event: 'mensen-bekeken', handle: showPeople }),
  post('/gesprek/:gesprek/mensen', { ...people, event: 'rol-gegeven', handle: addPerson }),
  post('/gesprek/:gesprek/mensen/stoppen', { ...people, event: 'rol-gestopt', handle: endPerson }),

  get('/gesprek/:gesprek/deelnemers', { ...deelnemers, event: 'deelnemers-bekeken', handle: showDeelnemers }),
  get('/gesprek/:gesprek/deelnemers/deelnemers.csv', {
    ...deelnemers,
    title: title('export'),
    event: 'deelnemers-gedownload',
    handle: exportDeelnemers,
  }),
  get('/gesprek/:gesprek/deelnemers/aanmelden', {
    ...hostSignUp,
    event: nothingStored,
    handle: askHostSignUp,
  }),
  post('/gesprek/:gesprek/deelnemers/aanmelden', {
    ...hostSignUp,
    event: 'door-host-aangemeld',
    handle: sendHostSignUp,
  }),
  ...deelnemerRoutes,

  ...recruitRoutes,
]
