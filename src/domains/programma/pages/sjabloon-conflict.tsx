import { formatTimeRange } from '../../../platform/text/index.ts'
import { Alert, Definitions, Paragraph, usePage } from '../../../ui/index.ts'
import type { SjabloonVersie } from '../model/eigen-sjabloon.ts'
import { writeOnderdelen } from '../model/onderdelen-regels.ts'
import { sjabloonTexts } from '../texts/sjabloon.ts'

/** What somebody else saved meanwhile, above the form that still holds what was typed. */
export function SjabloonConflict({ sjabloon }: { sjabloon: SjabloonVersie }) {
  const { lang } = usePage()
  const t = sjabloonTexts(lang)
  return (
    <Alert kind="warning" title={t.conflict.titel}>
      <Paragraph>{t.conflict.uitleg}</Paragraph>
      <Paragraph>
        <strong>{t.conflict.anders}</strong>
      </Paragraph>
      <Definitions
        items={[
          { term: t.inleiding, description: sjabloon.inleiding },
          ...sjabloon.bijeenkomsten.map(({ titel, doel, begin, einde, onderdelen }, index) => ({
            term: t.bijeenkomst(index + 1),
            description: [
              titel,
              doel,
              formatTimeRange(begin, einde, lang),
              writeOnderdelen(onderdelen).replaceAll('\n', '; '),
            ]
              .filter((part) => part !== '')
              .join('. '),
          })),
        ]}
      />
    </Alert>
  )
}
