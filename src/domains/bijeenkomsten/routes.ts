import { get, post, type Route } from '../../platform/web/index.ts'
import { bijeenkomstenBeheren, bijeenkomstenLeiden, eigenAgenda } from './model/actions.ts'
import { downloadAanwezigheid, recordAanwezigheid, showAanwezigheid } from './pages/aanwezigheid.ts'
import { ownCalendar, teamCalendar } from './pages/calendar.ts'
import { doCallOff, showCallOff } from './pages/call-off.ts'
import { saveEdit, showEdit } from './pages/edit.ts'
import { addMeeting, makeFromTemplate, showList } from './pages/list.ts'
import { changeNotitie, removeNotitie, restoreNotitie, showNotitie } from './pages/notitie.ts'
import { addNotitie, downloadNotities, showNotities } from './pages/notities.ts'
import { showVerslag, writeVerslag } from './pages/verslag.ts'
import { title } from './texts/index.ts'

const list = '/gesprek/:gesprek/bijeenkomsten'
const one = `${list}/:bijeenkomst`
const beheren = bijeenkomstenBeheren
const leiden = bijeenkomstenLeiden

// prettier-ignore
export const routes: Route[] = [
  get(list, { title: title('list'), action: leiden, event: 'bijeenkomsten-bekeken', handle: showList }),
  post(list, { title: title('list'), action: beheren, event: 'bijeenkomsten-klaargezet', handle: makeFromTemplate }),
  post(`${list}/toevoegen`, { title: title('list'), action: beheren, event: 'bijeenkomst-toegevoegd', handle: addMeeting }),
  get(`${list}.ics`, { title: title('calendar'), action: leiden, event: 'agenda-gehaald', handle: teamCalendar }),
  get('/mijn-deelname/bijeenkomsten.ics', { title: title('calendar'), action: eigenAgenda, event: 'eigen-agenda-gehaald', capability: 'deelnemer', handle: ownCalendar }),

  get(`${one}/wijzigen`, { title: title('edit'), action: beheren, event: 'bijeenkomst-bekeken', handle: showEdit }),
  post(`${one}/wijzigen`, { title: title('edit'), action: beheren, event: 'bijeenkomst-gewijzigd', handle: saveEdit }),
  get(`${one}/afgelasten`, { title: title('callOff'), action: beheren, event: 'afgelasten-bekeken', handle: showCallOff }),
  post(`${one}/afgelasten`, { title: title('callOff'), action: beheren, event: 'bijeenkomst-afgelast', handle: doCallOff }),

  get(`${one}/aanwezigheid`, { title: title('aanwezigheid'), action: leiden, event: 'aanwezigheid-bekeken', handle: showAanwezigheid }),
  post(`${one}/aanwezigheid`, { title: title('aanwezigheid'), action: leiden, event: 'aanwezigheid-bewaard', handle: recordAanwezigheid }),
  get(`${one}/aanwezigheid.csv`, { title: title('csv'), action: leiden, event: 'aanwezigheid-gehaald', handle: downloadAanwezigheid }),

  get(`${one}/notities`, { title: title('notities'), action: leiden, event: 'notities-bekeken', handle: showNotities }),
  post(`${one}/notities`, { title: title('notities'), action: leiden, event: 'notitie-gemaakt', handle: addNotitie }),
  get(`${one}/notities.csv`, { title: title('csv'), action: leiden, event: 'notities-gehaald', handle: downloadNotities }),
  get(`${one}/notities/:notitie/wijzigen`, { title: title('editNotitie'), action: leiden, event: 'notitie-bekeken', handle: showNotitie }),
  post(`${one}/notities/:notitie/wijzigen`, { title: title('editNotitie'), action: leiden, event: 'notitie-gewijzigd', handle: changeNotitie }),
  post(`${one}/notities/:notitie/weghalen`, { title: title('notities'), action: leiden, event: 'notitie-weggehaald', handle: removeNotitie }),
  post(`${one}/notities/:notitie/terugzetten`, { title: title('notities'), action: leiden, event: 'notitie-teruggezet', handle: restoreNotitie }),

  get(`${one}/verslag`, { title: title('verslag'), action: beheren, event: 'verslag-bekeken', handle: showVerslag }),
  post(`${one}/verslag`, { title: title('verslag'), action: beheren, event: 'verslag-geschreven', handle: writeVerslag }),
]
