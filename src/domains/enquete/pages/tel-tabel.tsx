import { formatNumber } from '../../../platform/text/index.ts'
import { Paragraph, Table, usePage } from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { stap } from '../model/drempel.ts'
import type { TelRij } from '../model/tel-rijen.ts'
import { texts } from '../texts/index.ts'

/** Answers while the round is open, never exact. */
export function TelTabel({ rijen }: { rijen: TelRij[] }) {
  const { lang } = usePage()
  const t = texts(lang).beheer
  const answers = ({ vanaf }: TelRij) =>
    vanaf === null ? t.inTotal : vanaf === 0 ? t.lessThan(stap) : t.atLeast(vanaf)
  return (
    <>
      <Table
        caption={t.countCaption}
        columns={[
          { key: 'groep', label: t.group },
          { key: 'uitgedeeld', label: t.out, numeric: true },
          { key: 'antwoorden', label: t.answers },
        ]}
        rows={rijen.map((rij) => ({
          key: rij.groep ?? 'samen',
          cells: {
            groep: rij.groep === null ? t.together : doelgroepName(rij.groep, lang),
            uitgedeeld: formatNumber(rij.uitgedeeld, lang),
            antwoorden: answers(rij),
          },
        }))}
      />
      <Paragraph>{t.countNote}</Paragraph>
    </>
  )
}
