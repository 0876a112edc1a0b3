import { formatList, plural } from '../../../platform/text/index.ts'
import { ActionBar, Button, Form, Heading, Paragraph, Status, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { dagTexts } from '../texts/dag.ts'
import { meetingPath } from './in-path.ts'
import type { Sending } from './stuur-verslag.ts'

interface VerslagSendingProps {
  bijeenkomst: Bijeenkomst
  sending: Sending
}

/** Below adopted minutes: to whom they went, and whom to call. */
export function VerslagSending({ bijeenkomst, sending }: VerslagSendingProps) {
  const { lang } = usePage()
  const t = dagTexts(lang).stuurVerslag
  const { reachable, sent, toCall } = sending
  return (
    <>
      <Heading level={2}>{t.heading}</Heading>
      {sent > 0 && (
        <Paragraph>
          <Status kind="ok">{t.sentTo(plural(sent, lang, t.people))}</Status>
        </Paragraph>
      )}
      {sent < reachable ? (
        <Form action={meetingPath(bijeenkomst, 'verslag/sturen')} id="sturen">
          <Paragraph>{sent === 0 ? t.body : t.bodyMore(plural(reachable - sent, lang, t.people))}</Paragraph>
          <ActionBar>
            <Button>{t.send}</Button>
          </ActionBar>
        </Form>
      ) : (
        sent === 0 && <Paragraph>{t.nobody}</Paragraph>
      )}
      {toCall.length > 0 && <Paragraph>{t.call(formatList(toCall, lang))}</Paragraph>}
    </>
  )
}
