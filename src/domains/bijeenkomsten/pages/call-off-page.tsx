import { ActionBar, Alert, Button, ButtonLink, Form, Paragraph, usePage } from '../../../ui/index.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { texts } from '../texts/index.ts'
import { listPath, meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'

export function CallOffPage({ model: { bijeenkomst } }: { model: { bijeenkomst: BijeenkomstMetLocatie } }) {
  const { callOff: t, titles } = texts(usePage().lang)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.callOff} />
      <Alert kind="warning" title={t.question(bijeenkomst.titel)}>
        <Paragraph>{t.body}</Paragraph>
        <Paragraph>{t.noUndo}</Paragraph>
      </Alert>
      <Form action={meetingPath(bijeenkomst, 'afgelasten')}>
        <ActionBar>
          <Button kind="danger">{t.confirm}</Button>
          <ButtonLink kind="secondary" href={listPath(bijeenkomst.gesprekId)}>
            {t.cancel}
          </ButtonLink>
        </ActionBar>
      </Form>
    </>
  )
}
