import type { PageContact } from '../../../platform/web/index.ts'
import { Definitions, EmptyState, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import type { closedBecause } from '../model/stand.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { texts } from '../texts/index.ts'
import type { AnswerRow } from './answer-rows.ts'

export interface ClosedModel {
  because: NonNullable<ReturnType<typeof closedBecause>>
  /** What she had typed when it closed: to copy, or to read out on the phone. */
  typed: AnswerRow[]
  contact: PageContact
}

export function ClosedPage({ model }: { model: ClosedModel }) {
  const { lang } = usePage()
  const { aanmelden: t, title } = texts(lang)
  const { closed } = aanmeldenTexts(lang)
  const why = { 'nog-niet': t.closedNotYet, voorbij: t.closedOver, organisatie: t.closedOrganisation }
  return (
    <>
      <Heading level={1}>{title.signUp}</Heading>
      <EmptyState title={t.closed}>{why[model.because]}</EmptyState>
      {model.typed.length > 0 && (
        <>
          <Heading level={2}>{closed.typed}</Heading>
          <Paragraph>{closed.typedText}</Paragraph>
          <Paragraph>{closed.call(model.contact.name, model.contact.phone)}</Paragraph>
          <Definitions items={model.typed.map(({ term, answer }) => ({ term, description: answer }))} />
        </>
      )}
    </>
  )
}
