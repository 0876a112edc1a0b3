import { ButtonLink, EmptyState, Heading, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

/** GDPR art. 24, 28 and 35: first who is responsible, then people. */
export function NotReadyPage({ model }: { model: { organisatieId: string } }) {
  const { start: t, title } = texts(usePage().lang)
  const toOrganisation = (
    <ButtonLink href={`/organisatie/${model.organisatieId}`}>{t.notReadyLink}</ButtonLink>
  )
  return (
    <>
      <Heading level={1}>{title.start}</Heading>
      <EmptyState title={t.notReadyTitle} action={toOrganisation}>
        {t.notReady}
      </EmptyState>
    </>
  )
}
