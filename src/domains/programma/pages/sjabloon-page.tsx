import { Fragment } from 'react'
import type { FormState } from '../../../platform/forms/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import {
  ActionBar,
  Button,
  ButtonLink,
  EmptyState,
  Fieldset,
  Form,
  Heading,
  Paragraph,
  TextArea,
  usePage,
} from '../../../ui/index.ts'
import type { EigenSjabloon, SjabloonVersie } from '../model/eigen-sjabloon.ts'
import { sjabloonName } from '../model/names.ts'
import { sjablonen } from '../model/sjabloon.ts'
import { sjabloonTexts } from '../texts/sjabloon.ts'
import { MeetingsFields } from './meetings-fields.tsx'
import { SjabloonConflict } from './sjabloon-conflict.tsx'

export interface SjabloonModel {
  programmaId: string
  newest: SjabloonVersie | null
  start: EigenSjabloon | null
  versie: number
  form: FormState
  isConflict: boolean
  /** The fields for the seats, drawn by the room that knows the doelgroepen. */
  seats: ShownPanel[]
  /** Which gesprekken follow which version. */
  followers: ShownPanel[]
}

export function SjabloonPage({ model }: { model: SjabloonModel }) {
  const { lang } = usePage()
  const t = sjabloonTexts(lang)
  const { newest, start, programmaId } = model
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {newest !== null && (
        <Paragraph>
          {t.versie(newest.versie, formatDay(newest.gemaaktOp, lang))} {t.elkeKeer}
        </Paragraph>
      )}
      {model.isConflict && newest !== null && <SjabloonConflict sjabloon={newest} />}
      {start === null ? (
        <BeginWith path={`/programma/${programmaId}/sjabloon`} />
      ) : (
        <Form
          action={`/programma/${programmaId}/sjabloon`}
          state={model.form}
          hidden={{ versie: String(model.versie) }}
        >
          <TextArea
            name="inleiding"
            label={t.inleiding}
            hint={t.inleidingUitleg}
            defaultValue={start.inleiding}
            optional
          />
          <MeetingsFields bijeenkomsten={start.bijeenkomsten} form={model.form} />
          {model.seats.length > 0 && (
            <Fieldset legend={t.plaatsen} hint={t.plaatsenUitleg}>
              <Panels panels={model.seats} />
            </Fieldset>
          )}
          <Button>{t.knop}</Button>
        </Form>
      )}
      <Panels panels={model.followers} />
    </>
  )
}

function BeginWith({ path }: { path: string }) {
  const { lang } = usePage()
  const t = sjabloonTexts(lang)
  const links = sjablonen.map(({ code }, index) => (
    <ButtonLink key={code} href={`${path}?begin=${code}`} kind={index === 0 ? 'primary' : 'secondary'}>
      {t.beginMet(sjabloonName(code, lang))}
    </ButtonLink>
  ))
  return (
    <EmptyState title={t.nogGeen} action={<ActionBar>{links}</ActionBar>}>
      {t.nogGeenUitleg}
    </EmptyState>
  )
}

function Panels({ panels }: { panels: ShownPanel[] }) {
  return panels.map(({ name, View }) => (
    <Fragment key={name}>
      <View />
    </Fragment>
  ))
}
