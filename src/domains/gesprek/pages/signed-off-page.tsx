import type { PageContact } from '../../../platform/web/index.ts'
import { Alert, ButtonLink, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { eigenTexts } from '../texts/eigen.ts'

interface SignedOffModel {
  gesprekId: string
  contact: PageContact
  /** Whether she can sign up again by herself. */
  open: boolean
}

export function SignedOffPage({ model: { gesprekId, contact, open } }: { model: SignedOffModel }) {
  const { afmelden: t, title } = eigenTexts(usePage().lang)
  const { name, phone } = contact
  return (
    <>
      <Heading level={1}>{title.afgemeld}</Heading>
      <Alert kind="ok">
        <Paragraph>{t.lead}</Paragraph>
        <Paragraph>{t.weg}</Paragraph>
      </Alert>
      <Heading level={2}>{t.vergissing}</Heading>
      {open && (
        <ButtonLink href={`/gesprek/${gesprekId}/meedoen`} kind="secondary">
          {t.opnieuw}
        </ButtonLink>
      )}
      <Paragraph>{open ? t.bel(name, phone) : t.belAlleen(name, phone)}</Paragraph>
    </>
  )
}
