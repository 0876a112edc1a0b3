import { none } from '../../platform/audit/index.ts'
import { get, post, type Room, type Route } from '../../platform/web/index.ts'
import { agendaVolgen, bijeenkomstenBeheren, bijeenkomstenLeiden, eigenAgenda } from './model/actions.ts'
import { downloadAanwezigheid, recordAanwezigheid, showAanwezigheid } from './pages/aanwezigheid.ts'
import { calendarFeed, ownCalendar, teamCalendar } from './pages/calendar.ts'
import { makeAgenda, showAgenda } from './pages/agenda.ts'
import { showBellijst, tickBelpunt } from './pages/bellijst.ts'
import { saveKeuze, showKeuze } from './pages/keuze.ts'
import { addFile, addLink, removeMateriaal, showMateriaal } from './pages/materiaal.ts'
import { doCallOff, showCallOff } from './pages/call-off.ts'
import { saveEdit, showEdit } from './pages/edit.ts'
import { addMeeting, makeFromTemplate, showList } from './pages/list.ts'
import { changeNotitie, removeNotitie, restoreNotitie, showNotitie } from './pages/notitie.ts'
import { addNotitie, downloadNotities, showNotities } from './pages/notities.ts'
import { showVerslag, writeVerslag } from './pages/verslag.ts'
import { serveToDeelnemer, serveToTeam } from './pages/bestand.ts'
import { bewijsWithName, showBewijs } from './pages/bewijs.ts'
import { showDag } from './pages/dag.ts'
import { addFoto, removeFoto, showFotos } from './pages/fotos.ts'
import { changeGroep, groupNotities, showGroeperen } from './pages/groeperen.ts'
import { downloadReeks, showReeks } from './pages/reeks.ts'
import { sendToDeelnemers } from './pages/stuur-verslag.ts'
import { assignTafels, copyFromBefore, printTafels, showTafels } from './pages/tafels.ts'
import { dagTitle } from './texts/dag.ts'
import { title } from './texts/index.ts'
import { plannenTitle } from './texts/plannen.ts'
import { maxFileBytes } from './model/materiaal-form.ts'

const list = '/gesprek/:gesprek/bijeenkomsten'
const one = `${list}/:bijeenkomst`
const beheren = bijeenkomstenBeheren
const leiden = bijeenkomstenLeiden
const fetchedByItself = none('een agenda haalt dit zelf op, de hele dag door')
/** A picture straight from a phone; what is kept of it is smaller. */
const photoBytes = 15 * 1024 * 1024

// prettier-ignore
export const routes: Route[] = [
  get(list, { title: title('list'), action: leiden, event: 'bijeenkomsten-bekeken', handle: showList }),
  post(list, { title: title('list'), action: beheren, event: 'bijeenkomsten-klaargezet', handle: makeFromTemplate }),
  post(`${list}/toevoegen`, { title: title('list'), action: beheren, event: 'bijeenkomst-toegevoegd', handle: addMeeting }),
  get(`${list}.ics`, { title: title('calendar'), action: leiden, event: 'agenda-gehaald', handle: teamCalendar }),
  get(`${list}/bellijst`, { title: plannenTitle('bellijst'), action: leiden, event: 'bellijst-bekeken', handle: showBellijst }),
  post(`${list}/bellijst/:belpunt`, { title: plannenTitle('bellijst'), action: leiden, event: 'belpunt-afgevinkt', handle: tickBelpunt }),

  get('/mijn-deelname/bijeenkomsten', { title: plannenTitle('keuze'), action: eigenAgenda, event: 'eigen-keuze-bekeken', capability: 'deelnemer', handle: showKeuze }),
  post('/mijn-deelname/bijeenkomsten', { title: plannenTitle('keuze'), action: eigenAgenda, event: 'eigen-keuze-bewaard', capability: 'deelnemer', handle: saveKeuze }),
  get('/mijn-deelname/agenda', { title: plannenTitle('agenda'), action: eigenAgenda, event: 'eigen-agenda-bekeken', capability: 'deelnemer', handle: showAgenda }),
  post('/mijn-deelname/agenda', { title: plannenTitle('agenda'), action: eigenAgenda, event: 'agenda-adres-gemaakt', capability: 'deelnemer', handle: makeAgenda }),
  get('/agenda/:sleutel/bijeenkomsten.ics', { title: plannenTitle('feed'), action: agendaVolgen, event: fetchedByItself, handle: calendarFeed }),
  get('/mijn-deelname/bijeenkomsten.ics', { title: title('calendar'), action: eigenAgenda, event: 'eigen-agenda-gehaald', capability: 'deelnemer', handle: ownCalendar }),

  get(`${one}/materiaal`, { title: plannenTitle('materiaal'), action: beheren, event: 'materiaal-bekeken', handle: showMateriaal }),
  post(`${one}/materiaal/bestand`, { title: plannenTitle('materiaal'), action: beheren, event: 'materiaal-klaargezet', upload: { maxBytes: maxFileBytes }, handle: addFile }),
  post(`${one}/materiaal/link`, { title: plannenTitle('materiaal'), action: beheren, event: 'materiaal-klaargezet', handle: addLink }),
  post(`${one}/materiaal/:stuk/weghalen`, { title: plannenTitle('materiaal'), action: beheren, event: 'materiaal-weggehaald', handle: removeMateriaal }),
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
  post(`${one}/verslag/sturen`, { title: dagTitle('stuurVerslag'), action: beheren, event: 'verslag-gestuurd', handle: sendToDeelnemers }),

  get(`${list}/aanwezigheid`, { title: dagTitle('reeks'), action: leiden, event: 'aanwezigheid-bekeken', handle: showReeks }),
  get(`${list}/aanwezigheid.csv`, { title: dagTitle('csv'), action: leiden, event: 'aanwezigheid-gehaald', handle: downloadReeks }),
  get(`${one}/tafels`, { title: dagTitle('tafels'), action: leiden, event: 'tafels-bekeken', handle: showTafels }),
  post(`${one}/tafels`, { title: dagTitle('tafels'), action: leiden, event: 'tafels-bewaard', handle: assignTafels }),
  post(`${one}/tafels/overnemen`, { title: dagTitle('tafels'), action: leiden, event: 'tafels-overgenomen', handle: copyFromBefore }),
  get(`${one}/tafels/printen`, { title: dagTitle('tafelblad'), action: leiden, event: 'tafels-geprint', handle: printTafels }),
  get(`${one}/notities/groeperen`, { title: dagTitle('groeperen'), action: beheren, event: 'notities-bekeken', handle: showGroeperen }),
  post(`${one}/notities/groeperen`, { title: dagTitle('groeperen'), action: beheren, event: 'notities-gegroepeerd', handle: groupNotities }),
  post(`${one}/notities/groepen/:groep`, { title: dagTitle('groeperen'), action: beheren, event: 'notitiegroep-gewijzigd', handle: changeGroep }),
  get(`${one}/fotos`, { title: dagTitle('fotos'), action: leiden, event: 'fotos-bekeken', handle: showFotos }),
  post(`${one}/fotos`, { title: dagTitle('fotos'), action: leiden, event: 'foto-bewaard', upload: { maxBytes: photoBytes }, handle: addFoto }),
  post(`${one}/fotos/:bestand/weghalen`, { title: dagTitle('fotos'), action: leiden, event: 'foto-weggehaald', handle: removeFoto }),
  get(`${one}/bestanden/:bestand`, { title: dagTitle('bestand'), action: leiden, event: 'bestand-gehaald', handle: serveToTeam }),
  get('/mijn-deelname/bestanden/:bestand', { title: dagTitle('bestand'), action: eigenAgenda, event: 'bestand-gehaald', capability: 'deelnemer', handle: serveToDeelnemer }),
  get('/mijn-deelname/bewijs', { title: dagTitle('bewijs'), action: eigenAgenda, event: 'bewijs-bekeken', capability: 'deelnemer', handle: showBewijs }),
  post('/mijn-deelname/bewijs', { title: dagTitle('bewijs'), action: eigenAgenda, event: 'bewijs-gemaakt', capability: 'deelnemer', handle: bewijsWithName }),

  // Last, because it fits every address with one more word.
  get(one, { title: dagTitle('dag'), action: leiden, event: 'bijeenkomst-bekeken', handle: showDag }),
]

/** Where a page hears that there is something to see: notes that arrive, people who are ticked. */
export const livePaths: NonNullable<Room['live']> = [
  { path: `${one}/notities/live`, action: leiden },
  { path: `${one}/aanwezigheid/live`, action: leiden },
]
