import { ActionBar, ButtonLink, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'

/** The answers ended after a day, or were sent already. */
export function SignUpGonePage({ model }: { model: { gesprekId: string } }) {
  const { gone: t } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.text}</Paragraph>
      <ActionBar>
        <ButtonLink href={`/gesprek/${model.gesprekId}/meedoen`}>{t.again}</ButtonLink>
        <ButtonLink href="/mijn-deelname" kind="secondary">
          {t.own}
        </ButtonLink>
      </ActionBar>
    </>
  )
}
