import { EmptyState, Heading, usePage } from '../../../ui/index.ts'
import type { closedBecause } from '../model/stand.ts'
import { texts } from '../texts/index.ts'

export interface ClosedModel {
  because: NonNullable<ReturnType<typeof closedBecause>>
}

export function ClosedPage({ model }: { model: ClosedModel }) {
  const { aanmelden: t, title } = texts(usePage().lang)
  const why = { 'nog-niet': t.closedNotYet, voorbij: t.closedOver, organisatie: t.closedOrganisation }
  return (
    <>
      <Heading level={1}>{title.signUp}</Heading>
      <EmptyState title={t.closed}>{why[model.because]}</EmptyState>
    </>
  )
}
