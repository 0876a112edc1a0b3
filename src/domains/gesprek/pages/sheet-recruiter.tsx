import { plural } from '../../../platform/text/index.ts'
import { Alert, Button, Details, Form, Heading, Paragraph, TextField, usePage } from '../../../ui/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import type { SheetModel } from './sheet-model.ts'

/** Who hands this batch out, what is still with her, and what can be done with the rest. */
export function Recruiter({ model }: { model: SheetModel }) {
  const { lang } = usePage()
  const { werver: t } = wervenTexts(lang)
  const { partij } = model
  if (partij.stand !== 'klaar') return null
  return (
    <>
      <Heading level={2}>{t.title}</Heading>
      <WithWhom model={model} />
      {model.uitdelerRol === null && <Ask model={model} />}
      {partij.uitgedeeld > 0 && model.uitdelerRol === null && <WithdrawRest path={model.handout.path} />}
    </>
  )
}

function WithWhom({ model: { partij, handout, uitdelerRol } }: { model: SheetModel }) {
  const { lang } = usePage()
  const { werver: t, woord } = wervenTexts(lang)
  const left = plural(partij.aantal - partij.uitgedeeld, lang, woord.code)
  if (partij.uitdeler === null) return <Paragraph>{t.leeg}</Paragraph>
  if (uitdelerRol === null) {
    return (
      <Alert kind="warning" title={t.nogBij(left, partij.uitdeler)}>
        <Paragraph>
          {t.gestopt(partij.uitdeler)} {t.gestoptRest(left)}
        </Paragraph>
      </Alert>
    )
  }
  return (
    <>
      <Paragraph>
        {t.loopt(partij.uitdeler)} {t.nogBij(left, partij.uitdeler)}
      </Paragraph>
      <Form action={`${handout.path}/werver-stoppen`} hidden={{ rol: uitdelerRol }} id="stop">
        <Button kind="secondary">{t.stop}</Button>
      </Form>
    </>
  )
}

function Ask({ model: { partij, handout, recruiterForm } }: { model: SheetModel }) {
  const { werver: t } = wervenTexts(usePage().lang)
  return (
    <Details
      summary={partij.uitdeler === null ? t.kies : t.kiesRest}
      open={partij.uitdeler !== null || recruiterForm.errors.length > 0}
    >
      <Form action={`${handout.path}/werver`} state={recruiterForm} id="werver">
        <TextField name="naam" label={t.naam} width="medium" autocomplete="off" />
        <TextField
          name="mail"
          label={t.mail}
          hint={t.mailHint}
          type="email"
          width="medium"
          autocomplete="off"
        />
        <Button>{t.knop}</Button>
      </Form>
    </Details>
  )
}

function WithdrawRest({ path }: { path: string }) {
  const { werver: t } = wervenTexts(usePage().lang)
  return (
    <Details summary={t.restIntrekken}>
      <Paragraph>{t.restText}</Paragraph>
      <Form action={`${path}/rest-intrekken`} id="rest">
        <Button kind="danger">{t.restIntrekken}</Button>
      </Form>
    </Details>
  )
}
