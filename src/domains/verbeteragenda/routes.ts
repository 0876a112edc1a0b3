import { none } from '../../platform/audit/index.ts'
import { get, post, type Route } from '../../platform/web/index.ts'
import { beheren, bekijken, melden, zoeken } from './model/actions.ts'
import { capability } from './model/owner-link.ts'
import { adopt, showAdopt } from './pages/adopt-agenda.ts'
import { movePunt, removeActie, removePunt, restoreActie, restorePunt } from './pages/arrange-punt.ts'
import { saveActie, showChangeActie } from './pages/change-actie.ts'
import { savePunt, showChangePunt } from './pages/change-punt.ts'
import { saveVolgendGesprek, showVolgendGesprek } from './pages/change-volgend-gesprek.ts'
import { evaluateActie, showEvaluateActie } from './pages/evaluate-actie.ts'
import { makeActie, showMakeActie } from './pages/make-actie.ts'
import { makePunt, showMakePunt } from './pages/make-punt.ts'
import { showMijnActie, tellMijnActie } from './pages/mijn-actie.ts'
import { resendLink } from './pages/resend-link.ts'
import { showActie } from './pages/show-actie.ts'
import { downloadCsv, showAgenda, showPrint } from './pages/show-agenda.ts'
import { showDesk } from './pages/show-desk.ts'
import { showList } from './pages/show-list.ts'
import { showNotities } from './pages/show-notities.ts'
import { showTellActie, tellActie } from './pages/tell-actie.ts'
import { title } from './texts/index.ts'

const agenda = '/gesprek/:gesprek/verbeteragenda'
const punt = `${agenda}/punt/:punt`
const actie = `${agenda}/actie/:actie`

const openToAll = { event: none('openbaar'), open: true } as const

const publicRoutes: Route[] = [
  get('/verbeteragenda', { title: title('list'), action: zoeken, ...openToAll, handle: showList }),
  get(agenda, { title: title('agenda'), action: bekijken, ...openToAll, handle: showAgenda }),
  get(`${agenda}.csv`, { title: title('csv'), action: bekijken, ...openToAll, handle: downloadCsv }),
  get(`${agenda}/printen`, { title: title('print'), action: bekijken, ...openToAll, handle: showPrint }),
  get(actie, { title: title('actie'), action: bekijken, ...openToAll, handle: showActie }),
]

const ownerRoutes: Route[] = [
  get('/mijn-actie', {
    title: title('mijnActie'),
    action: melden,
    capability,
    event: 'actie-geopend',
    handle: showMijnActie,
  }),
  post('/mijn-actie', {
    title: title('mijnActie'),
    action: melden,
    capability,
    event: 'actie-gemeld',
    handle: tellMijnActie,
  }),
]

/** A page of the facilitator and the form on it. */
function form(
  path: string,
  key: Parameters<typeof title>[0],
  events: [string, string],
  show: Route['handle'],
  save: Route['handle'],
) {
  const row = { title: title(key), action: beheren }
  return [
    get(path, { ...row, event: events[0], handle: show }),
    post(path, { ...row, event: events[1], handle: save }),
  ]
}

function button(
  path: string,
  key: Parameters<typeof title>[0],
  event: string,
  handle: Route['handle'],
): Route {
  return post(path, { title: title(key), action: beheren, event, handle })
}

const deskRoutes: Route[] = [
  get(`${agenda}/beheer`, {
    title: title('beheer'),
    action: beheren,
    event: 'agenda-bekeken',
    handle: showDesk,
  }),
  get(`${agenda}/notities`, {
    title: title('notities'),
    action: beheren,
    event: 'notities-bekeken',
    handle: showNotities,
  }),
  ...form(`${agenda}/punt-maken`, 'puntMaken', ['punt-begonnen', 'punt-gemaakt'], showMakePunt, makePunt),
  ...form(`${punt}/wijzigen`, 'puntWijzigen', ['punt-bekeken', 'punt-gewijzigd'], showChangePunt, savePunt),
  button(`${punt}/verplaatsen`, 'puntVerplaatsen', 'punt-verplaatst', movePunt),
  button(`${punt}/weghalen`, 'puntWeghalen', 'punt-weggehaald', removePunt),
  button(`${punt}/terugzetten`, 'puntTerugzetten', 'punt-teruggezet', restorePunt),
  ...form(`${punt}/actie-maken`, 'actieMaken', ['actie-begonnen', 'actie-gemaakt'], showMakeActie, makeActie),
  ...form(
    `${actie}/wijzigen`,
    'actieWijzigen',
    ['actie-bekeken', 'actie-gewijzigd'],
    showChangeActie,
    saveActie,
  ),
  button(`${actie}/weghalen`, 'actieWeghalen', 'actie-weggehaald', removeActie),
  button(`${actie}/terugzetten`, 'actieTerugzetten', 'actie-teruggezet', restoreActie),
  button(`${actie}/link-sturen`, 'linkSturen', 'link-gevraagd', resendLink),
  ...form(`${actie}/melden`, 'melden', ['melding-begonnen', 'actie-gemeld'], showTellActie, tellActie),
  ...form(
    `${actie}/evalueren`,
    'evalueren',
    ['evaluatie-begonnen', 'actie-geevalueerd'],
    showEvaluateActie,
    evaluateActie,
  ),
  ...form(
    `${agenda}/vaststellen`,
    'vaststellen',
    ['vaststellen-begonnen', 'agenda-vastgesteld'],
    showAdopt,
    adopt,
  ),
  ...form(
    `${agenda}/volgend-gesprek`,
    'volgendGesprek',
    ['volgend-gesprek-bekeken', 'volgend-gesprek-gewijzigd'],
    showVolgendGesprek,
    saveVolgendGesprek,
  ),
]

export const routes: Route[] = [...publicRoutes, ...ownerRoutes, ...deskRoutes]
