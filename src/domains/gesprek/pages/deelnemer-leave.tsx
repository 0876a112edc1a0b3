import { Button, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { forgottenName } from '../store/forget.ts'
import { texts } from '../texts/index.ts'
import type { DeelnemerModel } from './deelnemer-model.ts'

interface LeaveProps {
  deelnemer: DeelnemerModel['deelnemer']
  path: string
}

/** A new link, signing off, and being forgotten after that. */
export function DeelnemerLeave({ deelnemer, path }: LeaveProps) {
  const { deelnemer: t } = texts(usePage().lang)
  if (deelnemer.stand === 'afgemeld') return <Gone naam={deelnemer.naam} path={path} />
  return (
    <>
      {deelnemer.bereik !== 'bel' && deelnemer.bevestigenVoor === null && (
        <>
          <Heading level={2}>{t.newLinkTitle}</Heading>
          <Paragraph>{t.newLinkText}</Paragraph>
          <Form action={`${path}/link`} id="link">
            <Button kind="secondary">{t.newLink}</Button>
          </Form>
        </>
      )}
      <Heading level={2}>{t.signOffTitle}</Heading>
      <Paragraph>{t.signOffText}</Paragraph>
      <Form action={`${path}/afmelden`} id="afmelden">
        <Button kind="danger">{t.signOff}</Button>
      </Form>
    </>
  )
}

function Gone({ naam, path }: { naam: string; path: string }) {
  const { deelnemer: t } = texts(usePage().lang)
  return (
    <>
      <Paragraph>{t.gone}</Paragraph>
      {naam !== forgottenName && (
        <>
          <Heading level={2}>{t.forgetTitle}</Heading>
          <Paragraph>{t.forgetText}</Paragraph>
          <Form action={`${path}/vergeten`} id="vergeten">
            <Button kind="danger">{t.forget}</Button>
          </Form>
        </>
      )}
    </>
  )
}
