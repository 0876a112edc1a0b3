import type { ComponentType } from 'react'
import type { FormState } from '../../../platform/forms/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import { Alert, Button, Details, Form, Heading, Link, Paragraph, Steps, usePage } from '../../../ui/index.ts'
import type { StapNaam } from '../model/stappen.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import type { OfferedDoelgroep } from './doelgroep-field.tsx'
import { AboutYou, Age, CalledAs, Place } from './step-who.tsx'
import { Days, daysHidden } from './step-days.tsx'
import { Experience, MeetingSomebody, Needs } from './step-more.tsx'
import { Adult, Reach } from './step-reach.tsx'
import { stepTitle } from './step-title.ts'

export interface StepModel {
  form: FormState
  stap: StapNaam
  action: string
  discard: string
  back: string
  isFirst: boolean
  /** Counted from 1; the page to check everything is the last. */
  nummer: number
  totaal: number
  /** Came from the page where everything is checked, and goes back there. */
  terug: boolean
  /** Somebody else reads and types. */
  samen: boolean
  jong: boolean
  /** One meeting only. */
  once: boolean
  offered: OfferedDoelgroep[]
  regio: { naam: string; slug: string }
  belEerst: boolean
  panels: ShownPanel[]
}

const fieldsOf: Record<StapNaam, ComponentType<{ model: StepModel }>> = {
  wie: AboutYou,
  leeftijd: Age,
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
        <Link href={model.back}>{model.isFirst && !model.terug ? t.stap.toBegin : t.stap.back}</Link>
      </Paragraph>
      <Discard action={model.discard} />
    </>
  )
}

/** Ways to stop: come back later, or leave nothing behind on this device. */
export function Discard({ action }: { action: string }) {
  const { stap: t } = aanmeldenTexts(usePage().lang)
  return (
    <Details summary={t.stop}>
      <Paragraph>{t.stopText}</Paragraph>
      <Form action={action} id="weggooien">
        <Button kind="secondary">{t.discard}</Button>
      </Form>
    </Details>
  )
}
