import type { FormState } from '../../../platform/forms/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { Alert, ButtonLink, Paragraph, Status, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { firstVersie, type Verslag } from '../model/verslag.ts'
import { texts } from '../texts/index.ts'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'
import { VerslagForm } from './verslag-form.tsx'
import { VerslagSending } from './verslag-sending.tsx'
import { VerslagText } from './verslag-text.tsx'
import type { Sending } from './stuur-verslag.ts'

export interface VerslagModel {
  bijeenkomst: Bijeenkomst
  verslag: Verslag
  editing: boolean
  /** How far sending is; null for a draft. */
  sending: Sending | null
  form: FormState
}

export function VerslagPage({ model }: { model: VerslagModel }) {
  const { bijeenkomst, verslag, editing, sending, form } = model
  const { verslag: t, titles } = texts(usePage().lang)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.verslag} />
      <VerslagStatus verslag={verslag} />
      {editing ? (
        <>
          {verslag.vastgesteldOp === null ? (
            <Paragraph>{t.intro}</Paragraph>
          ) : (
            <Alert kind="info">{t.changeHint}</Alert>
          )}
          <VerslagForm bijeenkomst={bijeenkomst} verslag={verslag} form={form} />
        </>
      ) : (
        <>
          <VerslagText verslag={verslag} level={2} />
          <Paragraph>
            <ButtonLink kind="secondary" href={`${meetingPath(bijeenkomst, 'verslag')}?wijzigen=1`}>
              {t.change}
            </ButtonLink>
          </Paragraph>
          {sending !== null && <VerslagSending bijeenkomst={bijeenkomst} sending={sending} />}
        </>
      )}
    </>
  )
}

function VerslagStatus({ verslag: { vastgesteldOp, versie } }: { verslag: Verslag }) {
  const { lang } = usePage()
  const t = texts(lang).verslag
  if (vastgesteldOp !== null) {
    return (
      <Paragraph>
        <Status kind="ok">{t.adoptedOn(formatDay(vastgesteldOp, lang))}</Status>
      </Paragraph>
    )
  }
  if (versie === firstVersie) return null
  return (
    <Paragraph>
      <Status kind="neutral">{t.draft}</Status> {t.draftHint}
    </Paragraph>
  )
}
