import { ActionBar, Button, Form, Paragraph, Status, usePage } from '../../../ui/index.ts'
import { wachtlijstTexts } from '../texts/wachtlijst.ts'
import type { WaitingRow } from './wachtlijst-model.ts'

const kinds = {
  wacht: 'neutral',
  aangeboden: 'attention',
  bellen: 'late',
  nee: 'stopped',
  stil: 'stopped',
} as const

export function WaitingStatus({ row: { stand, until } }: { row: WaitingRow }) {
  const { wachtStand, wachtUitleg: t } = wachtlijstTexts(usePage().lang)
  const more = {
    wacht: null,
    aangeboden: t.aangeboden(until),
    bellen: t.bellen(until),
    nee: t.nee,
    stil: t.stil,
  }
  return (
    <>
      <Status kind={kinds[stand]}>{wachtStand[stand]}</Status>
      {more[stand] !== null && <Paragraph>{more[stand]}</Paragraph>}
    </>
  )
}

interface AnswerProps {
  row: WaitingRow
  /** Address of what can be done with her. */
  path: string
  /** A seat is free and offered to nobody. */
  canGive: boolean
}

/** What she says on the phone: to the offer she has, or to a seat that is free. */
export function WaitingAnswer({ row: { id, until }, path, canGive }: AnswerProps) {
  const t = wachtlijstTexts(usePage().lang)
  if (until === '' && !canGive) return null
  if (until === '') {
    return (
      <Form action={`${path}/plaats`} id={`plaats-${id}`}>
        <Button kind="secondary">{t.geef}</Button>
      </Form>
    )
  }
  return (
    <ActionBar>
      <Form action={`${path}/aangenomen`} id={`ja-${id}`}>
        <Button kind="secondary">{t.ja}</Button>
      </Form>
      <Form action={`${path}/afgeslagen`} id={`nee-${id}`}>
        <Button kind="secondary">{t.nee}</Button>
      </Form>
    </ActionBar>
  )
}
