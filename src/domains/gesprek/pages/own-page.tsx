import type { FormState } from '../../../platform/forms/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import {
  Button,
  ButtonLink,
  Definitions,
  Form,
  Heading,
  Link,
  Paragraph,
  TextArea,
  usePage,
} from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'
import { ShownPanels } from './shown-panels.tsx'

export interface OwnModel {
  form: FormState
  naam: string
  doelgroep: string
  seated: boolean
  nodig: string
  gesprek: { id: string; naam: string }
  panels: ShownPanel[]
}

export function OwnPage({ model }: { model: OwnModel }) {
  const { own: t, doelgroep } = texts(usePage().lang)
  const { gesprek, seated } = model
  return (
    <>
      <Heading level={1}>{t.hello(model.naam)}</Heading>
      <Definitions
        items={[
          { term: t.gesprek, description: <Link href={`/gesprek/${gesprek.id}`}>{gesprek.naam}</Link> },
          { term: t.group, description: doelgroep(model.doelgroep) },
          { term: t.place, description: seated ? t.seat : t.waiting },
        ]}
      />
      <ShownPanels panels={model.panels} />
      <Heading level={2}>{t.nodigTitle}</Heading>
      <Form action="/mijn-deelname" state={model.form}>
        <TextArea
          name="nodig"
          label={t.nodig}
          hint={t.nodigHint}
          defaultValue={model.nodig}
          optional
          rows={3}
        />
        <Button kind="secondary">{t.save}</Button>
      </Form>
      <Heading level={2}>{t.signOff}</Heading>
      <Paragraph>{t.signOffText}</Paragraph>
      <ButtonLink href="/mijn-deelname/afmelden" kind="secondary">
        {t.signOffLink}
      </ButtonLink>
    </>
  )
}
