import { Heading, type HeadingLevel, List, Paragraph, usePage } from '../../../ui/index.ts'
import type { Verslag } from '../model/verslag.ts'
import { texts } from '../texts/index.ts'

interface VerslagTextProps {
  verslag: Pick<Verslag, 'tekst' | 'besluiten'>
  /** Level of the heading above the decisions. */
  level: HeadingLevel
}

/** Minutes as they are read: an empty line is a new paragraph, and each decision is an item. */
export function VerslagText({ verslag: { tekst, besluiten }, level }: VerslagTextProps) {
  const t = texts(usePage().lang).verslag
  return (
    <>
      {tekst.split(/\n{2,}/).map((paragraph, index) => (
        <Paragraph key={index}>
          {paragraph.split('\n').map((line, lineIndex) => (
            <span key={lineIndex}>
              {lineIndex > 0 && <br />}
              {line}
            </span>
          ))}
        </Paragraph>
      ))}
      <Heading level={level}>{t.besluiten}</Heading>
      {besluiten.length === 0 ? <Paragraph>{t.noDecisions}</Paragraph> : <List ordered items={besluiten} />}
    </>
  )
}
