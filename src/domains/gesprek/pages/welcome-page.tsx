import { Alert, ButtonLink, Heading, List, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

export interface WelcomeModel {
  seated: boolean
  hasMail: boolean
}

export function WelcomePage({ model }: { model: WelcomeModel }) {
  const { welcome: t, title } = texts(usePage().lang)
  const next = model.hasMail ? [t.nextMail, t.nextPage] : [t.nextPhone, t.nextPage, t.nextKeep]
  return (
    <>
      <Heading level={1}>{title.welcome}</Heading>
      <Alert kind={model.seated ? 'ok' : 'info'} title={model.seated ? t.seat : t.waiting}>
        {model.seated ? t.seatText : t.waitingText}
      </Alert>
      <Heading level={2}>{t.next}</Heading>
      <List items={next} ordered />
      <Paragraph>
        <ButtonLink href="/mijn-deelname">{t.toOwn}</ButtonLink>
      </Paragraph>
    </>
  )
}
