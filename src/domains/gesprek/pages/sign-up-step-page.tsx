import type { ComponentType } from 'react'
import { Alert, Button, Form, Heading, Link, Paragraph, Steps, usePage } from '../../../ui/index.ts'
import type { StapNaam } from '../model/stappen.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { Discard } from './discard.tsx'
import { AboutYou, AgeForYourself, CalledAs, Place } from './step-who.tsx'
import { Days, daysHidden } from './step-days.tsx'
import { Experience, MeetingSomebody, Needs } from './step-more.tsx'
import { Adult, Reach } from './step-reach.tsx'
import type { StepModel } from './step-model.ts'
import { stepTitle } from './step-title.ts'

const fieldsOf: Record<StapNaam, ComponentType<{ model: StepModel }>> = {
  wie: AboutYou,
  leeftijd: AgeForYourself,
  regio: Place,
  dagen: Days,
  ervaring: Experience,
  nodig: Needs,
  tegenkomen: MeetingSomebody,
  naam: CalledAs,
  volwassene: Adult,
  bereik: Reach,
}

/** One question on a page. */
export function SignUpStepPage({ model }: { model: StepModel }) {
  const t = aanmeldenTexts(usePage().lang)
  const { stap, nummer, totaal } = model
  const Fields = fieldsOf[stap]
  return (
    <>
      <Steps current={nummer} total={totaal} label={t.stap.label} />
      <Heading level={1}>{stepTitle(stap, model, t)}</Heading>
      {model.samen && (
        <Alert kind="info" title={t.stap.samen}>
          {t.stap.samenText}
        </Alert>
      )}
      <Form
        action={model.action}
        state={model.form}
        repeatable
        hidden={{ ...daysHidden(model.panels), ...(model.terug && { terug: 'controle' }) }}
      >
        <Fields model={model} />
        <Button>{t.stap.next}</Button>
      </Form>
      <Paragraph>
        <Link href={model.back}>
          {model.terug ? t.stap.toCheck : model.isFirst ? t.stap.toBegin : t.stap.back}
        </Link>
      </Paragraph>
      <Discard action={model.discard} />
    </>
  )
}
