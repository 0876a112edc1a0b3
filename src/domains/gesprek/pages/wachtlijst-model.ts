import { Temporal } from 'temporal-polyfill'
import type { Rq } from '../../../platform/web/index.ts'
import { aanbodTerm } from '../model/aanbod-term.ts'
import { inOrder, isJong } from '../model/doelgroep.ts'
import { momentLine } from '../model/moment-line.ts'
import { type Bereik, bereikOf } from '../model/reach.ts'
import { loadEersteBegin } from '../store/eerste-begin.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { listAanbod, loadGivable, loadWaitingList, type OnList } from '../store/waiting-list.ts'

export interface WaitingRow {
  id: string
  nummer: number
  naam: string
  telefoon: string | null
  mail: string | null
  stand: 'wacht' | 'aangeboden' | 'bellen' | 'nee' | 'stil'
  /** Until when she may answer, in words; empty without an offer. */
  until: string
}

export interface WaitingGroup {
  doelgroep: string
  rows: WaitingRow[]
  /** Seats that the team can give. */
  vrij: number
  aangeboden: number
}

export interface LogRow {
  id: string
  deelnemerId: string
  naam: string
  doelgroep: string
  gedaan: string
  tot: string
  stand: Awaited<ReturnType<typeof listAanbod>>[number]['stand']
  besloten: string
  door: 'site' | 'team'
}

export interface WachtlijstModel {
  gesprekId: string
  /** Whether the site offers seats itself, the team calls, or nobody gets one. */
  who: 'site' | 'team' | 'nobody'
  groups: WaitingGroup[]
  log: LogRow[]
}

export async function wachtlijstModel(rq: Rq, gesprek: Gesprek): Promise<WachtlijstModel> {
  const list = await loadWaitingList(rq.db, gesprek.id)
  const givable = await loadGivable(rq.db, gesprek.id)
  const begin = await loadEersteBegin(rq.db, gesprek.id)
  const codes = [...new Set(list.map(({ doelgroep }) => doelgroep))]
  const groups = inOrder(codes.map((doelgroep) => ({ doelgroep }))).map(({ doelgroep }) =>
    groupOf(
      rq,
      doelgroep,
      list.filter((one) => one.doelgroep === doelgroep),
      givable.get(doelgroep) ?? 0,
    ),
  )
  const log = (await listAanbod(rq.db, gesprek.id)).map(({ gedaanOp, verlooptOp, beslotenOp, ...one }) => ({
    ...one,
    gedaan: momentLine(gedaanOp, rq.lang),
    tot: momentLine(verlooptOp, rq.lang),
    besloten: beslotenOp === null ? '' : momentLine(beslotenOp, rq.lang),
  }))
  return { gesprekId: gesprek.id, who: whoActs(gesprek, rq.now, begin), groups, log }
}

function groupOf(rq: Rq, doelgroep: string, list: OnList[], vrij: number): WaitingGroup {
  const rows = list.map((one, index) => ({
    id: one.id,
    nummer: index + 1,
    naam: one.naam,
    telefoon: one.telefoon,
    mail: one.mail,
    stand: standOf(one),
    until: one.aanbodTot === null ? '' : momentLine(one.aanbodTot, rq.lang),
  }))
  return { doelgroep, rows, vrij, aangeboden: rows.filter(({ until }) => until !== '').length }
}

/** Who asked to be called, and a young person to whom nobody spoke, hear of the offer from the team. */
function standOf(one: OnList): WaitingRow['stand'] {
  const way: Bereik = isJong(one.doelgroep) && !one.hostBevestigd ? 'bel' : bereikOf(one)
  if (one.aanbodTot !== null) return way === 'bel' ? 'bellen' : 'aangeboden'
  if (one.zeiNee) return 'nee'
  return one.wilNog ? 'wacht' : 'stil'
}

function whoActs({ stand }: Gesprek, now: Temporal.Instant, begin: Date | null): WachtlijstModel['who'] {
  if (stand !== 'aanmelden' && stand !== 'bezig') return 'nobody'
  const first = begin && Temporal.Instant.fromEpochMilliseconds(begin.getTime())
  return aanbodTerm(now, first) === null ? 'team' : 'site'
}
