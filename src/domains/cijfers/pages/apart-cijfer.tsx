import { formatNumber, inLang } from '../../../platform/text/index.ts'
import { Heading, Paragraph, usePage } from '../../../ui/index.ts'
import type { Cijfer } from '../model/reeks.ts'
import { texts } from '../texts/index.ts'

/** A figure that was counted in another way: shown with its reason, outside the picture. */
export function ApartCijfer({ cijfer, eenheid }: { cijfer: Cijfer; eenheid: string }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  return (
    <>
      <Heading level={2}>{t.apartTitel(cijfer.periode)}</Heading>
      <Paragraph>
        {cijfer.waarde === null ? t.apartOnbekend : t.apartWaarde(formatNumber(cijfer.waarde, lang), eenheid)}{' '}
        {cijfer.toelichting && inLang(cijfer.toelichting, lang)} {t.apartGevolg}
      </Paragraph>
    </>
  )
}
