import { EmptyState, Heading, Paragraph, Quote, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

/** null: the round is not closed. */
export function OpenAntwoordenView({ model }: { model: { teksten: string[] | null } }) {
  const { lang } = usePage()
  const t = texts(lang).open
  const heading = <Heading level={1}>{texts(lang).title.open}</Heading>
  if (model.teksten === null || model.teksten.length === 0) {
    const [title, text] = model.teksten === null ? [t.notYet, t.notYetText] : [t.none, t.noneText]
    return (
      <>
        {heading}
        <EmptyState title={title}>{text}</EmptyState>
      </>
    )
  }
  return (
    <>
      {heading}
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>{t.care}</Paragraph>
      {model.teksten.map((tekst, index) => (
        <Quote key={index}>{tekst}</Quote>
      ))}
    </>
  )
}
