import type { PageContact } from '../../../platform/web/index.ts'
import { ActionBar, ButtonLink, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'

interface ElsewhereModel {
  gesprekId: string
  contact: PageContact
}

/** Too young to do this alone: kindly, and with whom to call. */
export function CallUsPage({ model }: { model: ElsewhereModel }) {
  const { bellen: t, title } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.bellen}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>{t.text(model.contact.name, model.contact.phone)}</Paragraph>
      <Paragraph>{t.kept}</Paragraph>
      <Paragraph>
        <Link href={`/gesprek/${model.gesprekId}/meedoen/leeftijd`}>{t.wrong}</Link>
      </Paragraph>
    </>
  )
}

export function OtherRegionPage({ model }: { model: ElsewhereModel }) {
  const { andereRegio: t, title } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.andereRegio}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <ActionBar>
        <ButtonLink href="/regio">{t.find}</ButtonLink>
      </ActionBar>
      <Heading level={2}>{t.anyway}</Heading>
      <Paragraph>{t.anywayText(model.contact.name, model.contact.phone)}</Paragraph>
      <Paragraph>
        <Link href={`/gesprek/${model.gesprekId}/meedoen/regio`}>{t.back}</Link>
      </Paragraph>
    </>
  )
}

/** Where a helper ends: nothing about the person is on it. */
export function HelpedPage({ model }: { model: ElsewhereModel }) {
  const { samenKlaar: t, title } = aanmeldenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.samenKlaar}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>{t.text}</Paragraph>
      <Paragraph>
        <Link href={`/gesprek/${model.gesprekId}/meedoen`}>{t.next}</Link>
      </Paragraph>
    </>
  )
}
