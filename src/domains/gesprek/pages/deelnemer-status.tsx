import { Status, type StatusKind, usePage } from '../../../ui/index.ts'
import type { DeelnemerStand } from '../store/tables.ts'
import { texts } from '../texts/index.ts'

const kinds: Record<DeelnemerStand, StatusKind> = {
  plaats: 'ok',
  wachtlijst: 'attention',
  afgemeld: 'stopped',
}

export function DeelnemerStatus({ stand }: { stand: DeelnemerStand }) {
  return <Status kind={kinds[stand]}>{texts(usePage().lang).deelnemerStand[stand]}</Status>
}
