import { Status, type StatusKind, usePage } from '../../../ui/index.ts'
import type { Stand } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'

const kinds: Record<Stand, StatusKind> = { gepland: 'neutral', geweest: 'ok', afgelast: 'stopped' }

export function StandStatus({ stand }: { stand: Stand }) {
  return <Status kind={kinds[stand]}>{texts(usePage().lang).stand[stand]}</Status>
}
