import { Status, type StatusKind, usePage } from '../../../ui/index.ts'
import type { Stand } from '../model/stand.ts'
import { texts } from '../texts/index.ts'

const kinds: Record<Stand, StatusKind> = {
  opzet: 'neutral',
  aanmelden: 'ok',
  bezig: 'neutral',
  afgerond: 'ok',
}

export function StandStatus({ stand }: { stand: Stand }) {
  return <Status kind={kinds[stand]}>{texts(usePage().lang).stand[stand]}</Status>
}
