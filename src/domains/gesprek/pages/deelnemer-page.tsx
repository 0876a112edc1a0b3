import { Button, Definitions, Form, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { Deelnemer } from '../store/deelnemers.ts'
import { forgottenName } from '../store/forget.ts'
import { texts } from '../texts/index.ts'
import { DeelnemerStatus } from './deelnemer-status.tsx'

export interface DeelnemerModel {
  gesprekId: string
  deelnemer: Omit<Deelnemer, 'volgnummer' | 'sleutelVersie'>
}

export function DeelnemerPage({ model }: { model: DeelnemerModel }) {
  const { deelnemer: t, deelnemers: list, aanmelden, doelgroep } = texts(usePage().lang)
  const { deelnemer } = model
  const path = `/gesprek/${model.gesprekId}/deelnemers/${deelnemer.id}`
  return (
    <>
      <DeelnemerStatus stand={deelnemer.stand} />
      <Heading level={1}>{deelnemer.naam}</Heading>
      <Definitions
        items={[
          { term: list.group, description: doelgroep(deelnemer.doelgroep) },
          {
            term: list.telefoon,
            description: deelnemer.telefoon ? (
              <Link href={`tel:${deelnemer.telefoon}`}>{deelnemer.telefoon}</Link>
            ) : (
              aanmelden.none
            ),
          },
          {
            term: list.mail,
            description: deelnemer.mail ? (
              <Link href={`mailto:${deelnemer.mail}`}>{deelnemer.mail}</Link>
            ) : (
              aanmelden.none
            ),
          },
          { term: list.nodig, description: deelnemer.nodig || aanmelden.none },
          { term: list.kanAlleKeren, description: deelnemer.kanAlleKeren ? list.ja : list.nee },
          {
            term: list.aangemeldDoor,
            description: deelnemer.aangemeldDoor === 'host' ? list.host : list.zelf,
          },
        ]}
      />
      {deelnemer.stand === 'afgemeld' ? (
        <>
          <Paragraph>{t.gone}</Paragraph>
          {deelnemer.naam !== forgottenName && (
            <>
              <Heading level={2}>{t.forgetTitle}</Heading>
              <Paragraph>{t.forgetText}</Paragraph>
              <Form action={`${path}/vergeten`} id="vergeten">
                <Button kind="danger">{t.forget}</Button>
              </Form>
            </>
          )}
        </>
      ) : (
        <>
          {deelnemer.mail !== null && (
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
      )}
    </>
  )
}
