import { none } from '../audit/index.ts'
import { get, post, type Route } from '../web/index.ts'
import { eigenAccount, inloggen, organisatieBeheren, stelselBeheren } from './model/actions.ts'
import { endOtherSessions, endSession, showAccount } from './pages/account.tsx'
import {
  appointAdministrator,
  endAdministrator,
  saveResponsibility,
  showOrganisation,
} from './pages/organisation.ts'
import { askCode, askMail, enterCode, leave, sendCode } from './pages/sign-in.tsx'
import { makeOrganisation, showStelsel } from './pages/stelsel.tsx'
import { title } from './texts/index.ts'

const nobodyYet = none('voor het inloggen is nog niet bekend wie het is; better-auth houdt de sessies bij')

export const routes: Route[] = [
  get('/inloggen', {
    title: title((t) => t.signIn.title),
    action: inloggen,
    event: nobodyYet,
    handle: askMail,
  }),
  post('/inloggen', {
    title: title((t) => t.signIn.title),
    action: inloggen,
    event: nobodyYet,
    limit: 'sign-in',
    handle: sendCode,
  }),
  get('/inloggen/code', {
    title: title((t) => t.signIn.codeTitle),
    action: inloggen,
    event: nobodyYet,
    handle: askCode,
  }),
  post('/inloggen/code', {
    title: title((t) => t.signIn.codeTitle),
    action: inloggen,
    event: nobodyYet,
    limit: 'sign-in',
    handle: enterCode,
  }),
  post('/uitloggen', {
    title: title((t) => t.account.leave),
    action: eigenAccount,
    event: 'uitgelogd',
    handle: leave,
  }),
  get('/mijn-account', {
    title: title((t) => t.account.title),
    action: eigenAccount,
    event: 'account-bekeken',
    handle: showAccount,
  }),
  post('/mijn-account/sessie-stoppen', {
    title: title((t) => t.account.end),
    action: eigenAccount,
    event: 'sessie-gestopt',
    handle: endSession,
  }),
  post('/mijn-account/elders-uitloggen', {
    title: title((t) => t.account.endOthers),
    action: eigenAccount,
    event: 'elders-uitgelogd',
    handle: endOtherSessions,
  }),
  get('/organisatie/:organisatie', {
    title: title((t) => t.organisation.title),
    action: organisatieBeheren,
    event: 'organisatie-bekeken',
    handle: showOrganisation,
  }),
  post('/organisatie/:organisatie', {
    title: title((t) => t.organisation.title),
    action: organisatieBeheren,
    event: 'verantwoordelijkheid-vastgelegd',
    handle: saveResponsibility,
  }),
  post('/organisatie/:organisatie/beheerder', {
    title: title((t) => t.organisation.appoint),
    action: organisatieBeheren,
    event: 'beheerder-toegevoegd',
    handle: appointAdministrator,
  }),
  post('/organisatie/:organisatie/rol-stoppen', {
    title: title((t) => t.organisation.end),
    action: organisatieBeheren,
    event: 'rol-gestopt',
    handle: endAdministrator,
  }),
  get('/stelsel', {
    title: title((t) => t.stelsel.title),
    action: stelselBeheren,
    event: 'organisaties-bekeken',
    handle: showStelsel,
  }),
  post('/stelsel', {
    title: title((t) => t.stelsel.title),
    action: stelselBeheren,
    event: 'organisatie-gemaakt',
    handle: makeOrganisation,
  }),
]
