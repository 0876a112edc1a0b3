import { Button, Definitions, Form, Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { eigenTexts } from '../texts/eigen.ts'
import { texts } from '../texts/index.ts'
import { OwnNeeds } from './own-needs.tsx'
import { OwnPlace } from './own-place.tsx'
import { OwnReach } from './own-reach.tsx'
import { ShownPanels } from './shown-panels.tsx'
import type { OwnModel } from './own-shown.ts'

export function OwnPage({ model }: { model: OwnModel }) {
  const { lang } = usePage()
  const { own: t, doelgroep } = texts(lang)
  const { gesprek } = model
  return (
    <>
      <Heading level={1}>{t.hello(model.naam)}</Heading>
      <OwnPlace model={model} />
      <Definitions
        items={[
          { term: t.gesprek, description: <Link href={`/gesprek/${gesprek.id}`}>{gesprek.naam}</Link> },
          { term: t.group, description: doelgroep(model.doelgroep) },
        ]}
      />
      <ShownPanels panels={model.panels} />
      <OwnNeeds needs={model.needs} form={model.form} />
      <OwnReach reach={model.reach} />
      <SignOff waiting={model.place !== 'seat'} />
    </>
  )
}

function SignOff({ waiting }: { waiting: boolean }) {
  const { afmelden: t } = eigenTexts(usePage().lang)
  return (
    <>
      <Heading level={2}>{t.titel}</Heading>
      <Paragraph>{waiting ? t.textWacht : t.text}</Paragraph>
      <Form action="/mijn-deelname/afmelden" id="afmelden">
        <Button kind="danger">{t.knop}</Button>
      </Form>
    </>
  )
}
