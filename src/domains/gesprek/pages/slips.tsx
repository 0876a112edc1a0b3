import { formatCode } from '../../../platform/access/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { Heading, Paragraph, PrintSheet, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import type { Handout } from './handout.ts'

/** The sheet with slips to cut out. */
export function Slips({ handout, codes }: { handout: Handout; codes: string[] }) {
  return (
    <PrintSheet layout="slips">
      {codes.map((code) => (
        <Slip key={code} code={code} handout={handout} />
      ))}
    </PrintSheet>
  )
}

/** What somebody takes home: no region, no name; a slip that is lost tells nobody anything. */
function Slip({ code, handout }: { code: string; handout: Handout }) {
  const { lang } = usePage()
  const { codes: t } = texts(lang)
  return (
    <>
      <Heading level={2}>{t.slipTitle}</Heading>
      <Paragraph>{t.slipText}</Paragraph>
      <Paragraph>
        {t.slipWhere} <strong>{handout.address}</strong>
      </Paragraph>
      <Paragraph>
        {t.slipCode}: <strong className="tw-print-sheet__code">{formatCode(code)}</strong>
      </Paragraph>
      <Paragraph>
        {t.slipUntil(formatDay(handout.geldigTot, lang))}{' '}
        {t.slipCall(handout.contact.phone.replaceAll(' ', '\u00a0'))}
      </Paragraph>
    </>
  )
}
