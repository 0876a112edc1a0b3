import {
  ActionBar,
  Button,
  Definitions,
  Form,
  Heading,
  Paragraph,
  Steps,
  usePage,
} from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export interface NakijkenModel {
  stappen: number
  /** Question and answer in words; an empty answer was left open. */
  antwoorden: { vraag: string; antwoord: string }[]
  hidden: Record<string, string>
}

export function NakijkenView({ model }: { model: NakijkenModel }) {
  const { lang } = usePage()
  const t = texts(lang).check
  return (
    <>
      <Steps current={model.stappen} total={model.stappen} label={t.step} />
      <Heading level={1}>{t.heading}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Form action="/enquete/invullen" repeatable hidden={{ ...model.hidden, terug: 'ja' }} id="wijzig">
        <Definitions
          items={model.antwoorden.map(({ vraag, antwoord }, index) => ({
            term: vraag,
            description: (
              <>
                <Paragraph>{antwoord === '' ? t.empty : antwoord}</Paragraph>
                <Button name="knop" value={`naar-${index}`} kind="secondary">
                  {t.change(index + 1)}
                </Button>
              </>
            ),
          }))}
        />
      </Form>
      <Form action="/enquete/versturen" repeatable hidden={model.hidden}>
        <ActionBar>
          <Button>{t.send}</Button>
        </ActionBar>
      </Form>
    </>
  )
}
