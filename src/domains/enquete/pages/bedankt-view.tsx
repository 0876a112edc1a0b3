import { Alert, ButtonLink, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'
import { texts } from '../texts/index.ts'

export function BedanktView({ model: { isEvaluatie } }: { model: { isEvaluatie: boolean } }) {
  const { lang } = usePage()
  const t = texts(lang).bedankt
  return (
    <>
      <Heading level={1}>{t.heading}</Heading>
      <Alert kind="ok">{t.lead}</Alert>
      <Paragraph>{isEvaluatie ? evaluatieTexts(lang).bedankt : t.next}</Paragraph>
      <Paragraph>{t.tidy}</Paragraph>
      <ButtonLink href="/gesprek" kind="secondary">
        {t.toGesprekken}
      </ButtonLink>
    </>
  )
}

/** An answer of this code was accepted before: nothing changed. */
export function AlBinnenView() {
  const { lang } = usePage()
  const t = texts(lang).alBinnen
  return (
    <>
      <Heading level={1}>{t.heading}</Heading>
      <Paragraph lead>{t.text}</Paragraph>
      <Paragraph>{t.notMe}</Paragraph>
    </>
  )
}

/** The round was closed, or the code withdrawn, while somebody was answering. */
export function GeslotenView() {
  const { lang } = usePage()
  const t = texts(lang).gesloten
  return (
    <>
      <Heading level={1}>{t.heading}</Heading>
      <Paragraph lead>{t.text}</Paragraph>
      <Paragraph>
        <Link href="/enquete">{texts(lang).title.start}</Link>
      </Paragraph>
    </>
  )
}
