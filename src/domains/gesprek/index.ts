import type { Room } from '../../platform/web/index.ts'
import { demo } from './demo.ts'
import { heard } from './jobs/heard.ts'
import { jobs } from './jobs.ts'
import { accountPanel } from './pages/account-panel.tsx'
import { attentionPanel } from './pages/attention-panel.tsx'
import { bordColumns } from './pages/bord.ts'
import { confirmPanel } from './pages/confirm-part.tsx'
import { demoPanel } from './pages/demo-panel.tsx'
import { goOnPanels } from './pages/go-on.tsx'
import { regioPanel, startPanel } from './pages/panels.tsx'
import { programmaPanels } from './pages/programma-panels.tsx'
import { deskLive } from './pages/start-routes.ts'
import { routes } from './routes.ts'
import { texts } from './texts/index.ts'

export { demoDeelnemer, demoGesprekken } from './demo.ts'
export { deelnemerLink } from './model/deelnemer-link.ts'
export { doelgroepen, doelgroepName } from './model/doelgroep.ts'
export { type Bereik, bereikOf, isVeiligTeMailen, reach } from './model/reach.ts'
export { ownDeelname } from './model/rules.ts'
export { aboutDesk, aboutGesprek } from './pages/about-gesprek.ts'
export { forgetDeelnemers, forgetNodig } from './store/forget.ts'
export { type DeelnemerForMail, listSeatedForMail, loadDeelnemerForMail } from './store/for-mail.ts'
export { loadGesprek, type Gesprek } from './store/gesprek.ts'
export { loadAgendaKey, loadByAgenda, renewAgendaKey } from './store/agenda.ts'
export { saveMist } from './store/mist.ts'
export { loadOwn } from './store/own.ts'

/** One region's process from invitation to evaluated actions. */
export const gesprek: Room = {
  name: 'gesprek',
  routes,
  menu: [
    { href: '/gesprek', label: (lang) => texts(lang).menu.list },
    { href: '/meedoen', label: (lang) => texts(lang).menu.code },
  ],
  panels: [
    ...goOnPanels,
    confirmPanel,
    startPanel,
    regioPanel,
    accountPanel,
    attentionPanel,
    demoPanel,
    ...programmaPanels,
  ],
  columns: bordColumns,
  live: [deskLive],
  jobs,
  handlers: heard,
  capabilities: [
    { name: 'deelnemer', home: '/mijn-deelname' },
    { name: 'aanmeldcode', home: '/meedoen/uitnodiging' },
    { name: 'bevestiging', home: '/plaats-bevestigen' },
    { name: 'volwassene', home: '/ik-weet-ervan' },
  ],
  demo,
}
