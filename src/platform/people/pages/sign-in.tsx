import { emptyForm, fields, type FormState } from '../../forms/index.ts'
import { z } from 'zod'
import { Button, Form, Heading, Link, Paragraph, TextField, usePage } from '../../../ui/index.ts'
import { invalid, page, redirect, type Outcome, type Rq } from '../../web/index.ts'
import { signInCodeMinutes } from '../auth.ts'
import { mayRequestCode } from '../code-requests.ts'
import { peopleTexts } from '../texts/index.ts'

function AskMailPage({ model }: { model: { form: FormState } }) {
  const t = peopleTexts(usePage().lang).signIn
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.intro}</Paragraph>
      <Form action="/inloggen" state={model.form} repeatable>
        <TextField name="mail" label={t.mail} type="email" autocomplete="email" width="medium" />
        <Button>{t.button}</Button>
      </Form>
      <Paragraph>
        <Link href="/inloggen/code">{t.haveCode}</Link>
      </Paragraph>
      <Paragraph>{t.who}</Paragraph>
    </>
  )
}

function AskCodePage({ model }: { model: { form: FormState; mail: string | null } }) {
  const t = peopleTexts(usePage().lang).signIn
  return (
    <>
      <Heading level={1}>{t.codeTitle}</Heading>
      {model.mail !== null && <Paragraph lead>{t.codeIntro(signInCodeMinutes)}</Paragraph>}
      <Form
        action="/inloggen/code"
        state={model.form}
        repeatable
        hidden={model.mail === null ? {} : { mail: model.mail }}
      >
        {model.mail === null && (
          <TextField name="mail" label={t.mail} type="email" autocomplete="email" width="medium" />
        )}
        <TextField
          name="code"
          label={t.code}
          hint={t.codeHint}
          inputMode="numeric"
          autocomplete="one-time-code"
          width="short"
        />
        <Button>{t.codeButton}</Button>
      </Form>
      <Paragraph>
        <Link href="/inloggen">{t.other}</Link>
      </Paragraph>
    </>
  )
}

export async function askMail(): Promise<Outcome> {
  return page(AskMailPage, { form: emptyForm })
}

export async function askCode(): Promise<Outcome> {
  return page(AskCodePage, { form: emptyForm, mail: null })
}

/** The next page is the same whether or not the address has a login, and whether or not it asked too often. */
export async function sendCode(rq: Rq): Promise<Outcome> {
  const read = rq.form.read(z.object({ mail: fields(rq.lang).mail() }))
  if (!read.ok) return invalid(AskMailPage, { form: read.state })
  if (await mayRequestCode(read.value.mail)) await rq.signIn.requestCode(read.value.mail)
  const title = peopleTexts(rq.lang).signIn.codeTitle
  return page(AskCodePage, { form: emptyForm, mail: read.value.mail }, { title })
}

export async function enterCode(rq: Rq): Promise<Outcome> {
  const t = peopleTexts(rq.lang).signIn
  const mail = rq.form.text('mail')
  const code = rq.form.text('code').replace(/\D/g, '')
  if (code.length === 6 && (await rq.signIn.enter(mail, code))) return redirect('/mijn-account', t.done)
  const form = rq.form.withErrors({ name: 'code', message: t.codeWrong })
  return invalid(AskCodePage, { form, mail: mail || null }, { title: t.codeTitle })
}

export async function leave(rq: Rq): Promise<Outcome> {
  await rq.signIn.leave()
  return redirect('/', peopleTexts(rq.lang).signIn.left)
}
