import type { FormState } from '../../../platform/forms/index.ts'
import {
  ActionBar,
  Button,
  FileField,
  Form,
  Heading,
  Paragraph,
  Photo,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import type { Bestand } from '../model/bestand.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { dagTexts } from '../texts/dag.ts'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'

export interface FotosModel {
  bijeenkomst: Bijeenkomst
  fotos: Bestand[]
  form: FormState
}

export function FotosPage({ model: { bijeenkomst, fotos, form } }: { model: FotosModel }) {
  const { fotos: t, titles } = dagTexts(usePage().lang)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.fotos} />
      <Paragraph>{t.intro}</Paragraph>
      <Form action={meetingPath(bijeenkomst, 'fotos')} state={form} upload>
        <FileField name="foto" label={t.foto} hint={t.fotoHint} accept="image/*" />
        <TextField name="titel" label={t.titel} hint={t.titelHint} maxLength={120} />
        <ActionBar>
          <Button>{t.add}</Button>
        </ActionBar>
      </Form>
      <Heading level={2}>{t.list}</Heading>
      {fotos.length === 0 && <Paragraph>{t.none}</Paragraph>}
      {fotos.map(({ id, titel }) => (
        <Photo key={id} src={meetingPath(bijeenkomst, `bestanden/${id}`)} title={titel}>
          <Form action={meetingPath(bijeenkomst, `fotos/${id}/weghalen`)}>
            <ActionBar>
              <Button kind="secondary">
                {t.remove}
                <span className="tw-visually-hidden">: {titel}</span>
              </Button>
            </ActionBar>
          </Form>
        </Photo>
      ))}
    </>
  )
}
