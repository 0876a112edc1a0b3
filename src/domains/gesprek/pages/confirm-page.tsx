import { Button, ButtonLink, Form, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'

export function ConfirmPage({ model }: { model: { seated: boolean } }) {
  const { bevestigen: t, title } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.confirm}</Heading>
      <Paragraph lead>{model.seated ? t.lead : t.leadWaiting}</Paragraph>
      <Form action="/plaats-bevestigen">
        <Button>{t.button}</Button>
      </Form>
    </>
  )
}

/** Where a young person ends who confirmed from a mail: no place, no region, no gesprek. */
export function ConfirmedPage() {
  const { bevestigen: t, title } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.confirmed}</Heading>
      <Paragraph lead>{t.youngDone}</Paragraph>
    </>
  )
}

export function UsedPage() {
  const { bevestigen: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{t.usedTitle}</Heading>
      <Paragraph lead>{t.used}</Paragraph>
      <Paragraph>
        <Link href="/mijn-deelname">{t.own}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/gesprek">{t.toGesprekken}</Link>
      </Paragraph>
    </>
  )
}

export function LapsedPage({ model }: { model: { gesprekId: string } }) {
  const { bevestigen: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{t.lapsedTitle}</Heading>
      <Paragraph lead>{t.lapsed}</Paragraph>
      <ButtonLink href={`/gesprek/${model.gesprekId}/meedoen`}>{t.lapsedAgain}</ButtonLink>
      <Paragraph>{t.lapsedCall}</Paragraph>
    </>
  )
}
