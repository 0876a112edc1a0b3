import { Status, usePage } from '../../../ui/index.ts'
import type { Deelnemer } from '../store/deelnemers.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'

interface WarningsProps {
  deelnemer: Pick<Deelnemer, 'stand' | 'mailStand' | 'bevestigenVoor'>
}

/** What is wrong with reaching her; nothing for who signed off. */
export function DeelnemerWarnings({ deelnemer: { stand, mailStand, bevestigenVoor } }: WarningsProps) {
  const { status: t } = deelnemerTexts(usePage().lang)
  if (stand === 'afgemeld') return null
  return (
    <>
      {mailStand !== 'goed' && <Status kind="late">{t.mail}</Status>}
      {bevestigenVoor !== null && <Status kind="attention">{t.bevestig}</Status>}
    </>
  )
}
