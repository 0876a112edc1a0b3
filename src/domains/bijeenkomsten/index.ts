import { panel, type Room } from '../../platform/web/index.ts'
import { demo } from './demo.ts'
import { confirmSignUp } from './jobs/confirm-sign-up.ts'
import { forgetJob } from './jobs/forget.ts'
import { mailChangeJob } from './jobs/mail-change.ts'
import { loadPanelBeheer, PanelBeheer } from './pages/panel-beheer.tsx'
import { loadPanelGesprek, PanelGesprek } from './pages/panel-gesprek.tsx'
import { loadPanelMijnDeelname, PanelMijnDeelname } from './pages/panel-mijn-deelname.tsx'
import { routes } from './routes.ts'

export { loadBijeenkomsten } from './store/bijeenkomsten.ts'
export { loadNotities } from './store/notities.ts'

export const bijeenkomsten: Room = {
  name: 'bijeenkomsten',
  routes,
  panels: [
    panel('gesprek', 'bijeenkomsten', loadPanelGesprek, PanelGesprek),
    panel('mijn-deelname', 'bijeenkomsten', loadPanelMijnDeelname, PanelMijnDeelname),
    panel('gesprek-beheer', 'bijeenkomsten', loadPanelBeheer, PanelBeheer),
  ],
  handlers: { 'deelnemer-aangemeld': confirmSignUp },
  jobs: [mailChangeJob, forgetJob],
  demo,
}
