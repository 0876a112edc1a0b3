import type { Room } from '../../platform/web/index.ts'
import { demo } from './demo.ts'
import { jobs } from './jobs.ts'
import { accountPanel } from './pages/account-panel.tsx'
import { demoPanel } from './pages/demo-panel.tsx'
import { regioPanel, startPanel } from './pages/panels.tsx'
import { routes } from './routes.ts'
import { texts } from './texts/index.ts'

export { demoDeelnemer, demoGesprekken } from './demo.ts'
export { deelnemerLink } from './model/deelnemer-link.ts'
export { doelgroepen, doelgroepName } from './model/doelgroep.ts'
export { ownDeelname } from './model/rules.ts'
export { aboutDesk, aboutGesprek } from './pages/about-gesprek.ts'
export { forgetDeelnemers, forgetNodig } from './store/forget.ts'
export { listSeatedForMail, loadDeelnemerForMail } from './store/for-mail.ts'
export { loadGesprek, type Gesprek } from './store/gesprek.ts'
export { loadOwn } from './store/own.ts'

/** One region's process from invitation to evaluated actions. */
export const gesprek: Room = {
  name: 'gesprek',
  routes,
  menu: [
    { href: '/gesprek', label: (lang) => texts(lang).menu.list },
    { href: '/meedoen', label: (lang) => texts(lang).menu.code },
  ],
  panels: [startPanel, regioPanel, accountPanel, demoPanel],
  jobs,
  capabilities: [{ name: 'deelnemer', home: '/mijn-deelname' }],
  demo,
}
