import { Alert, Button, Details, Form, Heading, List, Paragraph, Select, usePage } from '../../../ui/index.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { texts } from '../texts/index.ts'
import type { DeelnemerModel } from './deelnemer-model.ts'

/** With whom she is not to sit at one table: the team sees who, the facilitator changes it. */
export function DeelnemerApart({
  model: { apart, others, apartForm, leads, path },
}: {
  model: DeelnemerModel
}) {
  const { lang } = usePage()
  const { apart: t } = deelnemerTexts(lang)
  const { doelgroep } = texts(lang)
  if (!leads && apart.length === 0) return null
  return (
    <>
      <Heading level={2}>{t.titel}</Heading>
      {apart.length > 0 && (
        <Alert kind="warning">
          <Paragraph>{t.text}</Paragraph>
          <List items={apart.map(({ naam }) => naam)} />
        </Alert>
      )}
      {leads &&
        apart.map(({ id, naam }) => (
          <Form key={id} action={`${path}/weer-samen`} id={`samen-${id}`} hidden={{ ander: id }}>
            <Button kind="secondary">{t.weg(naam)}</Button>
          </Form>
        ))}
      {leads && (
        <Details summary={t.wie} open={apartForm.errors.length > 0}>
          <Paragraph>{t.uitleg}</Paragraph>
          <Form action={`${path}/uit-elkaar`} state={apartForm} id="uit-elkaar">
            <Select
              name="ander"
              label={t.wie}
              options={others.map((other) => ({
                value: other.value,
                label: `${other.naam} (${doelgroep(other.doelgroep)})`,
              }))}
            />
            <Button kind="secondary">{t.knop}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}
