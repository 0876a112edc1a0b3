import {
  ActionBar,
  Alert,
  Button,
  ButtonLink,
  Details,
  Form,
  Heading,
  Link,
  List,
  Paragraph,
  usePage,
} from '../../ui/index.ts'
import { inLang } from '../text/index.ts'
import { en } from './texts/en.ts'
import { nl } from './texts/nl.ts'

/** Fields that are ours, or that must not be shown again. */
function typedFields(values: Record<string, string | string[]>): [string, string][] {
  return Object.entries(values)
    .filter(([name]) => !name.startsWith('_'))
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, one]),
    )
}

/** Does not exist, or is not for this reader: one page, so that it tells nothing. */
export function NotHerePage({ model }: { model: { signedIn: boolean } }) {
  const t = inLang({ nl, en }, usePage().lang)
  return (
    <>
      <Heading level={1}>{t.notHere.title}</Heading>
      <Paragraph lead>{t.notHere.what}</Paragraph>
      <List items={[t.notHere.link, t.notHere.code, t.notHere.role]} />
      <ActionBar>
        <ButtonLink href="/">{t.toStart}</ButtonLink>
        {!model.signedIn && <Link href="/inloggen">{t.signIn}</Link>}
      </ActionBar>
    </>
  )
}

/** The session or the page is too old for this post. Everything that was typed is still here and can be sent again. */
export function SendAgainPage({
  model,
}: {
  model: { path: string; values: Record<string, string | string[]>; signedIn: boolean }
}) {
  const t = inLang({ nl, en }, usePage().lang)
  const typed = typedFields(model.values)
  return (
    <>
      <Heading level={1}>{t.again.title}</Heading>
      <Paragraph lead>{t.again.what}</Paragraph>
      {!model.signedIn && (
        <Paragraph>
          {t.again.signInFirst}{' '}
          <Link href="/inloggen" external>
            {t.again.signInLink}
          </Link>
        </Paragraph>
      )}
      <Form action={model.path}>
        {typed.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Button>{t.again.button}</Button>
      </Form>
      <Details summary={t.again.typed} open>
        <List items={typed.filter(([, value]) => value !== '').map(([, value]) => value)} />
      </Details>
    </>
  )
}

export type Trouble = 'broken' | 'tooLarge' | 'fileTooLarge' | 'tooOften'

/** Something broke, or is too large, or comes too often. */
export function TroublePage({ model }: { model: { kind: Trouble; reference?: string } }) {
  const t = inLang({ nl, en }, usePage().lang)
  const text = t[model.kind]
  return (
    <>
      <Heading level={1}>{text.title}</Heading>
      <Alert kind="warning">{text.what}</Alert>
      <Paragraph>{text.todo}</Paragraph>
      {model.reference && <Paragraph>{t.reference(model.reference)}</Paragraph>}
      <ActionBar>
        <ButtonLink href="/">{t.toStart}</ButtonLink>
      </ActionBar>
    </>
  )
}
