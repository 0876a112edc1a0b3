import { none } from '../../platform/audit/index.ts'
import { get, post, type Route } from '../../platform/web/index.ts'
import * as may from './model/actions.ts'
import { exportBord, showBord } from './pages/bord.ts'
import { askChange, saveChange } from './pages/change.ts'
import { downloadJaar } from './pages/jaaroverzicht.ts'
import { askProgramma, sendProgramma } from './pages/make.ts'
import { addProjectleider, endProjectleider, showMensen } from './pages/mensen.ts'
import { sendPartner, showPartners, takePartnerAway } from './pages/partners.ts'
import { askRegios, saveRegios } from './pages/regios.ts'
import { showList, showProgramma } from './pages/show-programma.ts'
import { showThema } from './pages/show-thema.ts'
import { showThemas } from './pages/show-themas.ts'
import { askSjabloon, saveSjabloon } from './pages/sjabloon.ts'
import { texts } from './texts/index.ts'
import { title } from './texts/programma.ts'

const openbaar = none('openbaar')

const maken = { title: title('maken'), action: may.programmaMaken } as const
const bord = { title: title('bord'), action: may.programmaBeheren } as const
const wijzigen = { title: title('wijzigen'), action: may.programmaBeheren } as const
const partners = { title: title('partners'), action: may.programmaBeheren } as const
const regios = { title: title('regios'), action: may.programmaBeheren } as const
const sjabloon = { title: title('sjabloon'), action: may.programmaBeheren } as const
const mensen = { title: title('mensen') } as const

export const routes: Route[] = [
  get('/themas', {
    title: (lang) => texts[lang].themasTitle,
    action: may.themasBekijken,
    event: openbaar,
    open: true,
    handle: showThemas,
  }),
  get('/themas/:thema', {
    title: title('thema'),
    action: may.themasBekijken,
    event: openbaar,
    open: true,
    handle: showThema,
  }),

  get('/programma', {
    title: title('list'),
    action: may.programmasBekijken,
    event: openbaar,
    open: true,
    handle: showList,
  }),
  get('/programma/:programma', {
    title: title('programma'),
    action: may.programmaBekijken,
    event: openbaar,
    handle: showProgramma,
  }),

  get('/organisatie/:organisatie/programma-maken', {
    ...maken,
    event: 'programma-maken-begonnen',
    handle: askProgramma,
  }),
  post('/organisatie/:organisatie/programma-maken', {
    ...maken,
    event: 'programma-gemaakt',
    handle: sendProgramma,
  }),

  get('/programma/:programma/bord', { ...bord, event: 'programmabord-bekeken', handle: showBord }),
  get('/programma/:programma/bord.csv', {
    ...bord,
    title: title('export'),
    event: 'programmabord-gedownload',
    handle: exportBord,
  }),
  get('/programma/:programma/jaaroverzicht/:jaar', {
    ...bord,
    title: title('jaar'),
    event: 'jaaroverzicht-gedownload',
    handle: downloadJaar,
  }),

  get('/programma/:programma/wijzigen', { ...wijzigen, event: 'programma-bekeken', handle: askChange }),
  post('/programma/:programma/wijzigen', { ...wijzigen, event: 'programma-gewijzigd', handle: saveChange }),
  get('/programma/:programma/partners', { ...partners, event: 'partners-bekeken', handle: showPartners }),
  post('/programma/:programma/partners', { ...partners, event: 'partner-toegevoegd', handle: sendPartner }),
  post('/programma/:programma/partners/weghalen', {
    ...partners,
    event: 'partner-weggehaald',
    handle: takePartnerAway,
  }),
  get('/programma/:programma/regios', { ...regios, event: 'programmaregios-bekeken', handle: askRegios }),
  post('/programma/:programma/regios', {
    ...regios,
    event: 'programmaregios-gewijzigd',
    handle: saveRegios,
  }),
  get('/programma/:programma/sjabloon', { ...sjabloon, event: 'sjabloon-bekeken', handle: askSjabloon }),
  post('/programma/:programma/sjabloon', { ...sjabloon, event: 'sjabloon-vernieuwd', handle: saveSjabloon }),

  get('/programma/:programma/mensen', {
    ...mensen,
    action: may.programmaBeheren,
    event: 'projectleiders-bekeken',
    handle: showMensen,
  }),
  post('/programma/:programma/mensen', {
    ...mensen,
    action: may.projectleidersKiezen,
    event: 'rol-gegeven',
    handle: addProjectleider,
  }),
  post('/programma/:programma/mensen/stoppen', {
    ...mensen,
    action: may.projectleidersKiezen,
    event: 'rol-gestopt',
    handle: endProjectleider,
  }),
]
