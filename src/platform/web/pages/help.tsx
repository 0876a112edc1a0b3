import { Heading, Paragraph } from '../../../ui/index.ts'
import { usePageTexts } from './page-texts.ts'

export function HelpPage() {
  const t = usePageTexts().help
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {t.items.map(([question, answer]) => (
        <section key={question}>
          <Heading level={2}>{question}</Heading>
          <Paragraph>{answer}</Paragraph>
        </section>
      ))}
    </>
  )
}
