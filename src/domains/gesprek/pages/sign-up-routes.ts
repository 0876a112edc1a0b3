import { none } from '../../../platform/audit/index.ts'
import { get, post, type Route } from '../../../platform/web/index.ts'
import * as may from '../model/actions.ts'
import { aanmeldenTitle } from '../texts/aanmelden.ts'
import { title } from '../texts/index.ts'
import { askAdult, sendAdult } from './adult.ts'
import { askConfirm, sendConfirm, showConfirmed } from './confirm.ts'
import { checkSignUp, discardSignUp } from './sign-up-check.ts'
import { showCallUs, showHelped, showOtherRegion } from './sign-up-elsewhere.ts'
import { sendSignUp } from './sign-up-send.ts'
import { askStep, saveStep } from './sign-up-step.ts'
import { askSignUp, startSignUp } from './sign-up.ts'
import { confirmByCode, sendAgain, showWelcome } from './welcome.ts'

const nothingStored = none('formulier: er wordt nog niets bewaard')
const ownDraft = none('eigen concept: alleen wie het typt leest het, na een dag is het weg')
const nobody = none('openbaar: niemand wordt herkend')

const begin = {
  title: aanmeldenTitle('begin'),
  action: may.zelfAanmelden,
  capability: 'aanmeldcode',
} as const
const step = {
  title: aanmeldenTitle('step'),
  action: may.zelfAanmelden,
  capability: 'aanmelding',
  event: ownDraft,
} as const
const elsewhere = { action: may.zelfAanmelden, event: nobody } as const
const welcome = { title: title('welcome'), capability: 'deelnemer' } as const
const confirm = { title: aanmeldenTitle('confirm'), capability: 'bevestiging' } as const
const adult = { title: aanmeldenTitle('adult'), capability: 'volwassene' } as const

/** From the first question until the seat is confirmed. */
export const signUpRoutes: Route[] = [
  get('/gesprek/:gesprek/meedoen', { ...begin, event: nothingStored, handle: askSignUp }),
  post('/gesprek/:gesprek/meedoen', { ...begin, event: ownDraft, handle: startSignUp }),
  get('/gesprek/:gesprek/meedoen/controle', {
    ...step,
    title: aanmeldenTitle('check'),
    handle: checkSignUp,
  }),
  post('/gesprek/:gesprek/meedoen/controle', {
    ...step,
    title: aanmeldenTitle('check'),
    event: 'zelf-aangemeld',
    limit: 'sign-up',
    handle: sendSignUp,
  }),
  post('/gesprek/:gesprek/meedoen/weggooien', { ...step, handle: discardSignUp }),
  get('/gesprek/:gesprek/meedoen/bellen', {
    ...elsewhere,
    title: aanmeldenTitle('bellen'),
    handle: showCallUs,
  }),
  get('/gesprek/:gesprek/meedoen/andere-regio', {
    ...elsewhere,
    title: aanmeldenTitle('andereRegio'),
    handle: showOtherRegion,
  }),
  get('/gesprek/:gesprek/meedoen/samen-klaar', {
    ...elsewhere,
    title: aanmeldenTitle('samenKlaar'),
    handle: showHelped,
  }),
  get('/gesprek/:gesprek/meedoen/:stap', { ...step, handle: askStep }),
  post('/gesprek/:gesprek/meedoen/:stap', { ...step, handle: saveStep }),

  get('/mijn-deelname/aangemeld', {
    ...welcome,
    action: may.deelnameOpenen,
    event: 'eigen-deelname-bekeken',
    handle: showWelcome,
  }),
  post('/mijn-deelname/bevestigen', {
    ...welcome,
    action: may.deelnameEigen,
    event: 'plaats-bevestigd',
    limit: 'codes',
    handle: confirmByCode,
  }),
  post('/mijn-deelname/bericht-sturen', {
    ...welcome,
    action: may.deelnameEigen,
    event: 'bevestiging-opnieuw-gestuurd',
    limit: 'sign-up',
    handle: sendAgain,
  }),

  get('/plaats-bevestigen', {
    ...confirm,
    action: may.bevestigingOpenen,
    event: 'bevestiging-bekeken',
    handle: askConfirm,
  }),
  post('/plaats-bevestigen', {
    ...confirm,
    action: may.plaatsBevestigen,
    event: 'plaats-bevestigd',
    handle: sendConfirm,
  }),
  get('/plaats-bevestigen/klaar', {
    title: aanmeldenTitle('confirmed'),
    action: may.bevestigingOpenen,
    event: nobody,
    handle: showConfirmed,
  }),

  get('/ik-weet-ervan', {
    ...adult,
    action: may.volwasseneOpenen,
    event: 'vraag-aan-volwassene-bekeken',
    handle: askAdult,
  }),
  post('/ik-weet-ervan', {
    ...adult,
    action: may.volwasseneBevestigen,
    event: 'volwassene-weet-ervan',
    handle: sendAdult,
  }),
]
