import { formatCode } from '../../../platform/access/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { Alert, Button, Details, Form, Heading, Paragraph, PrintSheet, usePage } from '../../../ui/index.ts'
import type { PartijStand } from '../model/codepartij.ts'
import { texts } from '../texts/index.ts'

export interface SheetModel {
  gesprekId: string
  partijId: string
  werver: string
  doelgroep: string
  stand: PartijStand
  /** ISO day */
  geldigTot: string
  /** Null: handed out or withdrawn, so no longer shown. */
  codes: string[] | null
  /** Address that fits on paper, without https. */
  address: string
  phone: string
}

export function SheetPage({ model }: { model: SheetModel }) {
  const { codes: t, doelgroep } = texts(usePage().lang)
  const path = `/gesprek/${model.gesprekId}/codes/${model.partijId}`
  return (
    <>
      <Heading level={1}>{t.sheetFor(model.werver)}</Heading>
      <Paragraph>{doelgroep(model.doelgroep)}</Paragraph>
      {model.codes === null ? (
        <Alert kind="info">{model.stand === 'ingetrokken' ? t.hiddenWithdrawn : t.hidden}</Alert>
      ) : (
        <>
          <Paragraph lead>{t.print}</Paragraph>
          <PrintSheet layout="slips">
            {model.codes.map((code) => (
              <Slip key={code} code={code} model={model} />
            ))}
          </PrintSheet>
          <Heading level={2}>{t.handOutAsk}</Heading>
          <Paragraph>{t.handOutText}</Paragraph>
          <Form action={`${path}/uitgedeeld`} id="uitgedeeld">
            <Button>{t.handOut}</Button>
          </Form>
        </>
      )}
      {model.stand !== 'ingetrokken' && (
        <Details summary={t.withdrawAsk}>
          <Paragraph>{t.withdrawText}</Paragraph>
          <Form action={`${path}/intrekken`} id="intrekken">
            <Button kind="danger">{t.withdraw}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

/** What somebody takes home: no region, no name; a slip that is lost tells nobody anything. */
function Slip({ code, model }: { code: string; model: SheetModel }) {
  const { lang } = usePage()
  const { codes: t } = texts(lang)
  return (
    <>
      <Heading level={2}>{t.slipTitle}</Heading>
      <Paragraph>{t.slipText}</Paragraph>
      <Paragraph>
        {t.slipWhere} <strong>{model.address}</strong>
      </Paragraph>
      <Paragraph>
        {t.slipCode}: <strong className="tw-print-sheet__code">{formatCode(code)}</strong>
      </Paragraph>
      <Paragraph>
        {t.slipUntil(formatDay(model.geldigTot, lang))} {t.slipCall(model.phone.replaceAll(' ', '\u00a0'))}
      </Paragraph>
    </>
  )
}
