import { Heading, Paragraph } from '../../../ui/index.ts'
import { usePageTexts } from './page-texts.ts'

export function AccessibilityPage() {
  const t = usePageTexts().accessibility
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>{t.what}</Paragraph>
      <Paragraph>{t.notYet}</Paragraph>
      <Paragraph>{t.report}</Paragraph>
    </>
  )
}
