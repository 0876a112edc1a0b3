import { none } from '../../platform/audit/index.ts'
import { get, page, post, type Route } from '../../platform/web/index.ts'
import {
  enqueteBeheren,
  evaluatieBekijken,
  invullen,
  openAntwoordenBekijken,
  uitkomstenBekijken,
  uitlegLezen,
} from './model/actions.ts'
import { closeTheRonde, confirmClosing, openTheRonde, prepareRonde, showBeheer } from './pages/beheer.ts'
import { discard, handOut, makeCodes, restore, showBlad, showCodes, withdraw } from './pages/codes.ts'
import { handOutSlips, prepareEvaluatie, printSlips, showEvaluatie } from './pages/evaluatie.ts'
import { backToStart, sendAnswers, showBedankt, turnPage } from './pages/invullen.ts'
import { showOpenAntwoorden } from './pages/open-antwoorden.ts'
import { enterCode, showStart } from './pages/start.ts'
import { downloadUitkomsten, showUitkomsten } from './pages/uitkomsten.ts'
import { UitlegView } from './pages/uitleg-view.tsx'
import { evaluatieTitle } from './texts/evaluatie.ts'
import { title } from './texts/index.ts'

/** An event would tie a moment to an answer. */
const stembus = none('stembus: niets mag onthouden wie wanneer antwoordde')
const openbaar = none('openbaar')
const answering = { action: invullen, event: stembus, traceless: true } as const
const managing = { action: enqueteBeheren } as const
const at = '/gesprek/:gesprek/enquete'
const evaluatie = '/gesprek/:gesprek/bijeenkomsten/:bijeenkomst/evaluatie'

export const routes: Route[] = [
  get('/enquete', { title: title('start'), ...answering, handle: showStart }),
  post('/enquete', { title: title('start'), ...answering, limit: 'codes', handle: enterCode }),
  get('/enquete/invullen', { title: title('invullen'), ...answering, handle: backToStart }),
  post('/enquete/invullen', { title: title('invullen'), ...answering, handle: turnPage }),
  get('/enquete/versturen', { title: title('versturen'), ...answering, handle: backToStart }),
  post('/enquete/versturen', { title: title('versturen'), ...answering, handle: sendAnswers }),
  get('/enquete/bedankt', { title: title('bedankt'), ...answering, handle: showBedankt }),
  get('/zo-beschermen-we-je-antwoord', {
    title: title('uitleg'),
    action: uitlegLezen,
    event: openbaar,
    open: true,
    handle: async () => page(UitlegView, {}),
  }),

  get(at, { title: title('beheer'), ...managing, event: 'enquete-bekeken', handle: showBeheer }),
  post(at, { title: title('beheer'), ...managing, event: 'enquete-klaargezet', handle: prepareRonde }),
  post(`${at}/openen`, {
    title: title('beheer'),
    ...managing,
    event: 'enquete-geopend',
    handle: openTheRonde,
  }),
  get(`${at}/sluiten`, {
    title: title('sluiten'),
    ...managing,
    event: 'enquete-bekeken',
    handle: confirmClosing,
  }),
  post(`${at}/sluiten`, {
    title: title('sluiten'),
    ...managing,
    event: 'enquete-sluiten-gevraagd',
    handle: closeTheRonde,
  }),
  get(`${at}/codes`, {
    title: title('codes'),
    ...managing,
    event: 'antwoordcodes-bekeken',
    handle: showCodes,
  }),
  post(`${at}/codes`, {
    title: title('codes'),
    ...managing,
    event: 'antwoordcodes-gemaakt',
    handle: makeCodes,
  }),
  get(`${at}/codes/:partij`, {
    title: title('blad'),
    ...managing,
    event: 'antwoordcodes-geprint',
    handle: showBlad,
  }),
  post(`${at}/codes/:partij/uitgedeeld`, {
    title: title('codes'),
    ...managing,
    event: 'antwoordcodes-uitgedeeld',
    handle: handOut,
  }),
  post(`${at}/codes/:partij/intrekken`, {
    title: title('codes'),
    ...managing,
    event: 'antwoordcodes-ingetrokken',
    handle: withdraw,
  }),
  post(`${at}/codes/:partij/terugzetten`, {
    title: title('codes'),
    ...managing,
    event: 'antwoordcodes-teruggezet',
    handle: restore,
  }),
  post(`${at}/codes/:partij/weggooien`, {
    title: title('codes'),
    ...managing,
    event: 'antwoordcodes-weggegooid',
    handle: discard,
  }),
  get(`${at}/open-antwoorden`, {
    title: title('open'),
    action: openAntwoordenBekijken,
    event: 'open-antwoorden-bekeken',
    handle: showOpenAntwoorden,
  }),

  get(`${at}/uitkomsten`, {
    title: title('uitkomsten'),
    action: uitkomstenBekijken,
    event: openbaar,
    open: true,
    handle: showUitkomsten,
  }),
  get(`${at}/uitkomsten.csv`, {
    title: title('csv'),
    action: uitkomstenBekijken,
    event: openbaar,
    open: true,
    handle: downloadUitkomsten,
  }),

  get(evaluatie, {
    title: evaluatieTitle('evaluatie'),
    action: evaluatieBekijken,
    event: 'evaluatie-bekeken',
    handle: showEvaluatie,
  }),
  post(evaluatie, {
    title: evaluatieTitle('evaluatie'),
    ...managing,
    event: 'evaluatie-klaargezet',
    handle: prepareEvaluatie,
  }),
  get(`${evaluatie}/strookjes`, {
    title: evaluatieTitle('blad'),
    ...managing,
    event: 'antwoordcodes-geprint',
    handle: printSlips,
  }),
  post(`${evaluatie}/uitgedeeld`, {
    title: evaluatieTitle('evaluatie'),
    ...managing,
    event: 'antwoordcodes-uitgedeeld',
    handle: handOutSlips,
  }),
]
