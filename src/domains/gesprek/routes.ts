import { none } from '../../platform/audit/index.ts'
import { get, post, type Route } from '../../platform/web/index.ts'
import * as may from './model/actions.ts'
import { askChange, saveChange } from './pages/change.ts'
import { makeCodes, showCodes } from './pages/codes.ts'
import { forget, sendNewLink, showDeelnemer, signDeelnemerOff } from './pages/deelnemer.ts'
import { exportDeelnemers, showDeelnemers } from './pages/deelnemers.ts'
import { showDesk, stepOn } from './pages/desk.ts'
import { askCode, enterCode } from './pages/enter-code.ts'
import { askHostSignUp, sendHostSignUp } from './pages/host-sign-up.ts'
import { askSignOff, saveNodig, sendSignOff, showOwn, showWelcome } from './pages/own.ts'
import { addPerson, endPerson, showPeople } from './pages/people.ts'
import { handOut, showSheet, withdraw } from './pages/sheet.ts'
import { showGesprek } from './pages/show-gesprek.ts'
import { showList } from './pages/show-list.ts'
import { askSignUp, checkSignUp, sendSignUp } from './pages/sign-up.ts'
import { askStart, sendStart } from './pages/start.ts'
import { title } from './texts/index.ts'

const openbaar = none('openbaar')
const nothingStored = none('formulier: er wordt nog niets bewaard')

const list = { title: title('list'), action: may.gesprekkenBekijken, event: openbaar, open: true } as const
const gesprek = { title: title('gesprek'), action: may.gesprekBekijken, event: openbaar } as const
const code = { title: title('code'), action: may.gesprekkenBekijken } as const
const signUp = { title: title('signUp'), action: may.zelfAanmelden, capability: 'aanmeldcode' } as const
const own = { title: title('own'), capability: 'deelnemer' } as const
const signOff = { title: title('signOff'), action: may.deelnameEigen, capability: 'deelnemer' } as const
const start = { title: title('start'), action: may.gesprekStarten } as const
const desk = { title: title('desk'), action: may.gesprekBeheren } as const
const change = { title: title('change'), action: may.gesprekBeheren } as const
const people = { title: title('people'), action: may.mensenBeheren } as const
const deelnemers = { title: title('deelnemers'), action: may.deelnemersBekijken } as const
const deelnemer = { title: title('deelnemer'), action: may.deelnemersAanmelden } as const
const hostSignUp = { title: title('hostSignUp'), action: may.deelnemersAanmelden } as const
const codes = { title: title('codes'), action: may.codesBeheren } as const
const sheet = { title: title('sheet'), action: may.codesBeheren } as const

export const routes: Route[] = [
  get('/gesprek', { ...list, handle: showList }),
  get('/gesprek/:gesprek', { ...gesprek, handle: showGesprek }),

  get('/meedoen', { ...code, event: openbaar, handle: askCode }),
  post('/meedoen', { ...code, event: 'aanmeldcode-ingevuld', limit: 'codes', handle: enterCode }),
  get('/gesprek/:gesprek/meedoen', { ...signUp, event: nothingStored, handle: askSignUp }),
  post('/gesprek/:gesprek/meedoen/controle', { ...signUp, event: nothingStored, handle: checkSignUp }),
  post('/gesprek/:gesprek/meedoen', { ...signUp, event: 'zelf-aangemeld', handle: sendSignUp }),

  get('/mijn-deelname', {
    ...own,
    action: may.deelnameOpenen,
    event: 'eigen-deelname-bekeken',
    handle: showOwn,
  }),
  get('/mijn-deelname/aangemeld', {
    ...own,
    action: may.deelnameOpenen,
    event: 'eigen-deelname-bekeken',
    handle: showWelcome,
  }),
  post('/mijn-deelname', {
    ...own,
    action: may.deelnameEigen,
    event: 'eigen-deelname-gewijzigd',
    handle: saveNodig,
  }),
  get('/mijn-deelname/afmelden', { ...signOff, event: 'eigen-deelname-bekeken', handle: askSignOff }),
  post('/mijn-deelname/afmelden', { ...signOff, event: 'zelf-afgemeld', handle: sendSignOff }),

  get('/organisatie/:organisatie/gesprek-starten', { ...start, event: 'collegas-bekeken', handle: askStart }),
  post('/organisatie/:organisatie/gesprek-starten', {
    ...start,
    event: 'gesprek-gestart',
    handle: sendStart,
  }),

  get('/gesprek/:gesprek/beheer', { ...desk, event: 'beheer-bekeken', handle: showDesk }),
  post('/gesprek/:gesprek/beheer/stap', { ...desk, event: 'gesprek-stap-verder', handle: stepOn }),
  get('/gesprek/:gesprek/beheer/wijzigen', { ...change, event: 'beheer-bekeken', handle: askChange }),
  post('/gesprek/:gesprek/beheer/wijzigen', { ...change, event: 'gesprek-gewijzigd', handle: saveChange }),

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
  get('/gesprek/:gesprek/deelnemers/:deelnemer', {
    ...deelnemer,
    event: 'deelnemer-bekeken',
    handle: showDeelnemer,
  }),
  post('/gesprek/:gesprek/deelnemers/:deelnemer/link', {
    ...deelnemer,
    event: 'link-vernieuwd',
    handle: sendNewLink,
  }),
  post('/gesprek/:gesprek/deelnemers/:deelnemer/afmelden', {
    ...deelnemer,
    event: 'door-host-afgemeld',
    handle: signDeelnemerOff,
  }),
  post('/gesprek/:gesprek/deelnemers/:deelnemer/vergeten', {
    ...deelnemer,
    event: 'deelnemer-vergeten',
    handle: forget,
  }),

  get('/gesprek/:gesprek/codes', { ...codes, event: 'codes-bekeken', handle: showCodes }),
  post('/gesprek/:gesprek/codes', { ...codes, event: 'codes-gemaakt', handle: makeCodes }),
  get('/gesprek/:gesprek/codes/:partij', { ...sheet, event: 'strookjes-bekeken', handle: showSheet }),
  post('/gesprek/:gesprek/codes/:partij/uitgedeeld', {
    ...sheet,
    event: 'codes-uitgedeeld',
    handle: handOut,
  }),
  post('/gesprek/:gesprek/codes/:partij/intrekken', {
    ...sheet,
    event: 'codes-ingetrokken',
    handle: withdraw,
  }),
]
