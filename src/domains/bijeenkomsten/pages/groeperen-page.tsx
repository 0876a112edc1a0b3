import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import {
  ActionBar,
  Button,
  CheckboxGroup,
  EmptyState,
  Form,
  Heading,
  Island,
  Link,
  Live,
  Paragraph,
  Select,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import { newGroep, noGroep, notitieField } from '../model/groeperen-form.ts'
import type { Notitie } from '../model/notitie.ts'
import { byGroep, type Notitiegroep } from '../model/notitiegroep.ts'
import { dagTexts } from '../texts/dag.ts'
import { texts } from '../texts/index.ts'
import { GroepCards } from './groep-cards.tsx'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'

export interface GroeperenModel {
  bijeenkomst: Bijeenkomst
  notities: Notitie[]
  groepen: Notitiegroep[]
  form: FormState
  /** The group of which the new name was refused; null: the form that groups. */
  renaming: string | null
}

/** By keyboard: tick notes and press a button. With script they can be dragged, which presses the same button. */
export function GroeperenPage({ model }: { model: GroeperenModel }) {
  const { bijeenkomst, notities, groepen, form, renaming } = model
  const { groeperen: t, titles } = dagTexts(usePage().lang)
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.groeperen} />
      {notities.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <Paragraph>{t.emptyBody}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph>{t.intro}</Paragraph>
          <Island name="groeperen" props={{ hint: t.drag }}>
            <Live href={meetingPath(bijeenkomst, 'notities/live')}>
              <Groeperen {...model} form={renaming === null ? form : emptyForm} />
            </Live>
          </Island>
        </>
      )}
      {groepen.length > 0 && (
        <>
          <Heading level={2}>{t.groups}</Heading>
          <GroepCards bijeenkomst={bijeenkomst} groepen={groepen} form={form} renaming={renaming} />
        </>
      )}
      <Paragraph>
        <Link href={meetingPath(bijeenkomst, 'notities')}>{t.toNotes}</Link>
      </Paragraph>
    </>
  )
}

function Groeperen({ bijeenkomst, notities, groepen, form }: GroeperenModel) {
  const { lang } = usePage()
  const t = dagTexts(lang).groeperen
  const { soort: soortNames, notities: noteTexts } = texts(lang)
  return (
    <Form action={meetingPath(bijeenkomst, 'notities/groeperen')} state={form}>
      {byGroep(notities, groepen).map(({ groep, notities: ofGroep }) => (
        <div key={groep?.id ?? ''} data-groep={groep?.id ?? noGroep}>
          {ofGroep.length === 0 ? (
            groep !== null && <Paragraph>{t.emptyGroup(groep.titel)}</Paragraph>
          ) : (
            <CheckboxGroup
              name={notitieField(groep?.id ?? null)}
              label={groep?.titel ?? t.alone}
              options={ofGroep.map(({ id, tekst, tafel, soort }) => ({
                value: id,
                label: tekst,
                hint: `${noteTexts.atTable(tafel)}, ${soortNames[soort].toLowerCase()}`,
              }))}
            />
          )}
        </div>
      ))}
      <Select
        name="naar"
        label={t.naar}
        options={[
          { value: newGroep, label: t.newGroup },
          ...groepen.map(({ id, titel }) => ({ value: id, label: titel })),
          { value: noGroep, label: t.noGroup },
        ]}
        defaultValue={groepen.length === 0 ? newGroep : ''}
      />
      <TextField name="titel" label={t.titel} hint={t.titelHint} optional maxLength={120} />
      <ActionBar>
        <Button>{t.put}</Button>
      </ActionBar>
    </Form>
  )
}
