import { formatNumber } from '../../../platform/text/index.ts'
import { Heading, Link, Paragraph, TextArea, usePage } from '../../../ui/index.ts'
import { wervenTexts } from '../texts/werven.ts'

export interface MessagesModel {
  path: string
  /** One text for each code that is left. */
  messages: string[]
}

export function MessagesPage({ model }: { model: MessagesModel }) {
  const { lang } = usePage()
  const { title, bericht: t, partij } = wervenTexts(lang)
  return (
    <>
      <Heading level={1}>{title.berichten}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>
        <Link href={model.path}>{partij.terug}</Link>
      </Paragraph>
      {model.messages.map((message, index) => (
        <TextArea
          key={message}
          name={`tekst-${index + 1}`}
          label={t.label(formatNumber(index + 1, lang))}
          defaultValue={message}
        />
      ))}
    </>
  )
}
