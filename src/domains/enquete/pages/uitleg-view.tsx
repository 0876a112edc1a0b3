import { Heading, List, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

/** What is done and what is not promised, in plain words. */
export function UitlegView() {
  const { lang } = usePage()
  const t = texts(lang).uitleg
  return (
    <>
      <Heading level={1}>{texts(lang).title.uitleg}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Heading level={2}>{t.does}</Heading>
      <List items={Object.values(t.doesItems)} />
      <Heading level={2}>{t.doesNot}</Heading>
      <List items={Object.values(t.doesNotItems)} />
      <Heading level={2}>{t.choose}</Heading>
      <Paragraph>{t.chooseText}</Paragraph>
    </>
  )
}
