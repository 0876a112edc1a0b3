import { ActionBar, Button, Definitions, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import type { Aanmelding } from '../model/aanmelding.ts'
import { texts } from '../texts/index.ts'

export interface CheckModel {
  gesprekId: string
  aanmelding: Aanmelding
  /** The fields as typed, to be sent again. */
  typed: Record<string, string>
  full: boolean
}

export function CheckPage({ model }: { model: CheckModel }) {
  const { aanmelden: t, title, doelgroep } = texts(usePage().lang)
  const { aanmelding, typed, gesprekId } = model
  const path = `/gesprek/${gesprekId}/meedoen`
  return (
    <>
      <Heading level={1}>{title.check}</Heading>
      <Paragraph lead>{t.checkLead}</Paragraph>
      <Definitions
        items={[
          { term: t.doelgroepKort, description: doelgroep(aanmelding.doelgroep) },
          { term: t.naamKort, description: aanmelding.naam },
          { term: t.mailKort, description: aanmelding.mail || t.none },
          { term: t.telefoonKort, description: aanmelding.telefoon || t.none },
          { term: t.nodigKort, description: aanmelding.nodig || t.none },
          { term: t.alleKerenKort, description: aanmelding.kanAlleKeren ? t.ja : t.neeKort },
        ]}
      />
      {model.full && <Paragraph>{t.full}</Paragraph>}
      <ActionBar>
        <Form action={path} hidden={typed} id="verstuur">
          <Button>{t.send}</Button>
        </Form>
        <Form action={`${path}/controle`} hidden={typed} id="terug" repeatable>
          <Button kind="secondary" name="terug" value="ja">
            {t.back}
          </Button>
        </Form>
      </ActionBar>
    </>
  )
}
