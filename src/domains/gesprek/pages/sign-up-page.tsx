import type { PageContact } from '../../../platform/web/index.ts'
import { Alert, Button, EmptyState, Form, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { texts } from '../texts/index.ts'

export interface SignUpModel {
  gesprekId: string
  /** Doelgroep of the code that this browser holds. */
  byCode: string | null
  /** Some group has seats. */
  hasSeats: boolean
  contact: PageContact
}

/** What is going to be asked, before the first question. */
export function SignUpPage({ model }: { model: SignUpModel }) {
  const { lang } = usePage()
  const { begin: t, title } = aanmeldenTexts(lang)
  const { aanmelden, doelgroep } = texts(lang)
  const path = `/gesprek/${model.gesprekId}`
  const call = <Paragraph>{t.call(model.contact.name, model.contact.phone)}</Paragraph>
  if (!model.hasSeats) {
    return (
      <>
        <Heading level={1}>{title.begin}</Heading>
        <EmptyState title={aanmelden.closed}>{aanmelden.noSeats}</EmptyState>
        {call}
      </>
    )
  }
  return (
    <>
      <Heading level={1}>{title.begin}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {model.byCode !== null && <Paragraph>{t.asGroup(doelgroep(model.byCode))}</Paragraph>}
      <Paragraph>{t.kept}</Paragraph>
      <Paragraph>{t.keptFor}</Paragraph>
      <Paragraph>
        {t.when} <Link href={path}>{t.whenLink}</Link>
      </Paragraph>
      <Form action={`${path}/meedoen`}>
        <Button>{t.start}</Button>
      </Form>
      {model.byCode === null && (
        <Alert kind="info" title={t.young}>
          {t.youngText}
        </Alert>
      )}
      <Heading level={2}>{t.helpTitle}</Heading>
      <Paragraph>{t.helpText}</Paragraph>
      <Form action={`${path}/meedoen`} id="samen" hidden={{ samen: 'ja' }}>
        <Button kind="secondary">{t.help}</Button>
      </Form>
      {call}
    </>
  )
}
