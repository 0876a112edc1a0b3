import type { ReactNode } from 'react'
import { formatDay } from '../../../platform/text/index.ts'
import { Button, Form, Heading, Link, Paragraph, Quote, usePage } from '../../../ui/index.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import type { DeelnemerModel } from './deelnemer-model.ts'

/** What is still to be asked or told on the phone. */
export function DeelnemerCalls({ model }: { model: DeelnemerModel }) {
  const { bevestig: t } = deelnemerTexts(usePage().lang)
  return (
    <>
      {model.deelnemer.bevestigenVoor !== null && (
        <Call title={t.titel} action={`${model.path}/bevestigen`} button={t.knop}>
          <Paragraph>{t.text}</Paragraph>
        </Call>
      )}
      {model.jong && <Young model={model} />}
      {model.belEerst !== null && <First belEerst={model.belEerst} path={model.path} />}
    </>
  )
}

interface CallProps {
  title: string
  action: string
  /** Null when it is done. */
  button: string | null
  children: ReactNode
}

function Call({ title, action, button, children }: CallProps) {
  return (
    <>
      <Heading level={2}>{title}</Heading>
      {children}
      {button !== null && (
        <Form action={action} id={action.split('/').at(-1)}>
          <Button kind="secondary">{button}</Button>
        </Form>
      )}
    </>
  )
}

function Young({ model: { deelnemer, adult, path } }: { model: DeelnemerModel }) {
  const { lang } = usePage()
  const { jongere: t, volwassene: a } = deelnemerTexts(lang)
  const spoken = deelnemer.hostBevestigdOp
  return (
    <>
      <Call title={t.titel} action={`${path}/gesproken`} button={spoken === null ? t.knop : null}>
        <Paragraph>{spoken === null ? t.text : t.klaar(formatDay(spoken, lang))}</Paragraph>
      </Call>
      <Call
        title={a.titel}
        action={`${path}/volwassene`}
        button={adult !== null && adult.bevestigdOp === null ? a.knop : null}
      >
        {adult === null ? <Paragraph>{a.geen}</Paragraph> : <Adult adult={adult} />}
      </Call>
    </>
  )
}

function Adult({ adult }: { adult: NonNullable<DeelnemerModel['adult']> }) {
  const { lang } = usePage()
  const { volwassene: t } = deelnemerTexts(lang)
  return (
    <>
      <Paragraph>{t.wie(adult.naam)}</Paragraph>
      {adult.telefoon !== null && (
        <Paragraph>
          <Link href={`tel:${adult.telefoon}`}>{adult.telefoon}</Link>
        </Paragraph>
      )}
      {adult.mail !== null && (
        <Paragraph>
          <Link href={`mailto:${adult.mail}`}>{adult.mail}</Link>
        </Paragraph>
      )}
      <Paragraph>
        {adult.bevestigdOp === null ? t.text : t.klaar(formatDay(adult.bevestigdOp, lang))}
      </Paragraph>
    </>
  )
}

function First({ belEerst, path }: { belEerst: NonNullable<DeelnemerModel['belEerst']>; path: string }) {
  const { lang } = usePage()
  const { belEerst: t } = deelnemerTexts(lang)
  const { tekst, gebeldOp } = belEerst
  return (
    <Call title={t.titel} action={`${path}/gebeld`} button={gebeldOp === null ? t.knop : null}>
      <Paragraph>{t.text}</Paragraph>
      {tekst === '' ? <Paragraph>{t.leeg}</Paragraph> : <Quote>{tekst}</Quote>}
      {gebeldOp !== null && <Paragraph>{t.klaar(formatDay(gebeldOp, lang))}</Paragraph>}
    </Call>
  )
}
