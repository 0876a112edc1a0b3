import type { FormState } from '../../../platform/forms/index.ts'
import { ActionBar, Button, Form, usePage } from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { Notitie } from '../model/notitie.ts'
import { texts } from '../texts/index.ts'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'
import { NotitieFields } from './notitie-fields.tsx'

export interface NotitieModel {
  bijeenkomst: Bijeenkomst
  notitie: Notitie
  form: FormState
}

export function NotitiePage({ model: { bijeenkomst, notitie, form } }: { model: NotitieModel }) {
  const { notities: t, titles } = texts(usePage().lang)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.editNotitie} />
      <Form action={meetingPath(bijeenkomst, `notities/${notitie.id}/wijzigen`)} state={form}>
        <NotitieFields tafel={String(notitie.tafel)} soort={notitie.soort} tekst={notitie.tekst} />
        <ActionBar>
          <Button>{t.change}</Button>
        </ActionBar>
      </Form>
    </>
  )
}
