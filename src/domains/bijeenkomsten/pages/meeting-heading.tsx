import { Heading, Paragraph, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { whenLine } from '../model/when-line.ts'
import { texts } from '../texts/index.ts'

/** First heading of a page about one meeting: what you do here, and which meeting it is about. */
export function MeetingHeading({ bijeenkomst, title }: { bijeenkomst: Bijeenkomst; title: string }) {
  const { lang } = usePage()
  const { nummer, titel } = bijeenkomst
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <Paragraph lead>
        {texts(lang).meeting(nummer, titel)}
        <br />
        {whenLine(bijeenkomst, lang)}
      </Paragraph>
    </>
  )
}
