import { plural } from '../../../platform/text/index.ts'
import { Button, Details, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import type { DeskModel } from './desk-model.ts'

/** The one step on, and the way back as long as nobody counts on it. */
export function DeskStep({ model }: { model: DeskModel }) {
  const { desk: t } = texts(usePage().lang)
  const { stand } = model
  if (stand === 'afgerond') return <Paragraph>{t.finished}</Paragraph>
  if (stand === 'opzet') return null
  const step =
    stand === 'aanmelden' ? { label: t.begin, text: t.beginText } : { label: t.finish, text: t.finishText }
  return (
    <>
      <Heading level={2}>{t.next}</Heading>
      <Paragraph>
        {step.text} {t.noWayBack}
      </Paragraph>
      <Form action={`/gesprek/${model.id}/beheer/stap`} hidden={{ gezien: stand }}>
        <Button>{step.label}</Button>
      </Form>
      {stand === 'aanmelden' && <WayBack model={model} />}
    </>
  )
}

function WayBack({ model: { id, signedUp } }: { model: DeskModel }) {
  const { lang } = usePage()
  const { terug: t, woord } = startenTexts(lang)
  return (
    <Details summary={t.button}>
      {signedUp > 0 ? (
        <Paragraph>{t.kanNiet(plural(signedUp, lang, woord.mens))}</Paragraph>
      ) : (
        <>
          <Paragraph>{t.text}</Paragraph>
          <Form action={`/gesprek/${id}/beheer/terug`} id="terug">
            <Button kind="secondary">{t.button}</Button>
          </Form>
        </>
      )}
    </Details>
  )
}
