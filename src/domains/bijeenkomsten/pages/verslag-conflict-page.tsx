import type { FormState } from '../../../platform/forms/index.ts'
import { Alert, Heading, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { Verslag } from '../model/verslag.ts'
import { texts } from '../texts/index.ts'
import { MeetingHeading } from './meeting-heading.tsx'
import { VerslagForm } from './verslag-form.tsx'
import { VerslagText } from './verslag-text.tsx'

export interface VerslagConflictModel {
  bijeenkomst: Bijeenkomst
  /** What somebody else saved in between. */
  now: Verslag
  /** What this reader wrote; saving it again means: with the other text read. */
  form: FormState
}

/** Two people wrote at once: both texts are shown and neither is lost. */
export function VerslagConflictPage({ model: { bijeenkomst, now, form } }: { model: VerslagConflictModel }) {
  const { verslag: t, titles } = texts(usePage().lang)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.verslag} />
      <Alert kind="warning" title={t.conflictTitle}>
        {t.conflict}
      </Alert>
      <Heading level={2}>{t.theirs}</Heading>
      <VerslagText verslag={now} level={3} />
      <Heading level={2}>{t.yours}</Heading>
      <VerslagForm bijeenkomst={bijeenkomst} verslag={now} form={form} />
    </>
  )
}
