import { panel, type Room } from '../../platform/web/index.ts'
import { demo } from './demo.ts'
import { confirmSignOff } from './jobs/confirm-sign-off.ts'
import { followTemplate } from './jobs/lay-anew.ts'
import { mailChoiceJob } from './jobs/mail-choice.ts'
import { remindJobs } from './jobs/remind.ts'
import { firstMeetingJob } from './jobs/tell-first-meeting.ts'
import { confirmSignUp } from './jobs/confirm-sign-up.ts'
import { forgetJob } from './jobs/forget.ts'
import { sendVerslagJob } from './jobs/send-verslag.ts'
import { mailChangeJob } from './jobs/mail-change.ts'
import { bordColumns } from './pages/bord.ts'
import { loadPanelBeheer, PanelBeheer } from './pages/panel-beheer.tsx'
import { loadPanelDagen, PanelDagen } from './pages/panel-dagen.tsx'
import { loadPanelOpzet, PanelOpzet } from './pages/panel-opzet.tsx'
import { loadPanelGesprek, PanelGesprek } from './pages/panel-gesprek.tsx'
import { loadPanelMijnDeelname, PanelMijnDeelname } from './pages/panel-mijn-deelname.tsx'
import { loadPanelMijnDag, PanelMijnDag } from './pages/panel-mijn-dag.tsx'
import { livePaths, routes } from './routes.ts'

export { inLanguage } from './model/template-language.ts'
export { loadBijeenkomsten } from './store/bijeenkomsten.ts'
export { loadNotities } from './store/notities.ts'

export const bijeenkomsten: Room = {
  name: 'bijeenkomsten',
  routes,
  live: livePaths,
  panels: [
    panel('gesprek', 'bijeenkomsten', loadPanelGesprek, PanelGesprek),
    panel('mijn-deelname', 'bijeenkomsten', loadPanelMijnDeelname, PanelMijnDeelname),
    panel('mijn-deelname', 'dag', loadPanelMijnDag, PanelMijnDag),
    panel('gesprek-beheer', 'bijeenkomsten', loadPanelBeheer, PanelBeheer),
    panel('gesprek-opzet', 'bijeenkomsten', loadPanelOpzet, PanelOpzet),
    panel('meedoen-dagen', 'bijeenkomsten', loadPanelDagen, PanelDagen),
  ],
  columns: bordColumns,
  handlers: {
    'deelnemer-aangemeld': confirmSignUp,
    'deelnemer-afgemeld': confirmSignOff,
    'sjabloon-vernieuwd': followTemplate,
  },
  jobs: [sendVerslagJob, mailChangeJob, mailChoiceJob, ...remindJobs, firstMeetingJob, forgetJob],
  demo,
}
