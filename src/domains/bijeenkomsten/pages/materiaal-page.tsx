import type { FormState } from '../../../platform/forms/index.ts'
import {
  ActionBar,
  Button,
  Card,
  CardGrid,
  FileField,
  Form,
  Heading,
  Link,
  Paragraph,
  RadioGroup,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import type { Bestand } from '../model/bestand.ts'
import type { Bijeenkomst } from '../model/bijeenkomst.ts'
import type { Leeslink } from '../model/materiaal.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { meetingPath } from './in-path.ts'
import { MeetingHeading } from './meeting-heading.tsx'

export interface MateriaalModel {
  bijeenkomst: Bijeenkomst
  bestanden: Bestand[]
  links: Leeslink[]
  form: FormState
  /** Which of the two forms was sent. */
  which: 'bestand' | 'link'
}

const accepted = '.pdf,.docx,.pptx,image/*'

/** What is there to read before and after a meeting, and two ways to add something. */
export function MateriaalPage({ model }: { model: MateriaalModel }) {
  const { bijeenkomst, form, which } = model
  const { materiaal: t, titles } = plannenTexts(usePage().lang)
  const path = meetingPath(bijeenkomst, 'materiaal')
  const state = (one: MateriaalModel['which']) => (which === one ? form : undefined)
  const soorten = (['vooraf', 'achteraf'] as const).map((value) => ({ value, label: t.soort[value] }))
  return (
    <>
      <MeetingHeading bijeenkomst={bijeenkomst} title={titles.materiaal} />
      <Paragraph>{t.intro}</Paragraph>
      <Items model={model} />
      <Heading level={2}>{t.addFile}</Heading>
      <Form id="bestand" action={`${path}/bestand`} state={state('bestand')} upload>
        <FileField name="bestand" label={t.file} hint={`${t.fileHint} ${t.noNames}`} accept={accepted} />
        <TextField name="titel" label={t.titel} maxLength={120} />
        <RadioGroup name="soort" label={t.soortVraag} options={soorten} />
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
      <Heading level={2}>{t.addLink}</Heading>
      <Form id="link" action={`${path}/link`} state={state('link')}>
        <TextField name="adres" label={t.adres} maxLength={500} />
        <TextField name="linkTitel" label={t.titel} maxLength={120} />
        <RadioGroup name="linkSoort" label={t.soortVraag} options={soorten} />
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </>
  )
}

function Items({ model: { bijeenkomst, bestanden, links } }: { model: MateriaalModel }) {
  const { materiaal: t } = plannenTexts(usePage().lang)
  const items = [
    ...bestanden.map(({ id, soort, titel }) => ({
      id,
      soort,
      titel,
      href: meetingPath(bijeenkomst, `bestanden/${id}`),
      external: false,
    })),
    ...links.map(({ id, soort, titel, adres }) => ({ id, soort, titel, href: adres, external: true })),
  ]
  if (items.length === 0) return <Paragraph>{t.none}</Paragraph>
  return (
    <CardGrid>
      {items.map(({ id, soort, titel, href, external }) => (
        <Card key={id} level={2} title={titel}>
          <Paragraph>
            {soort === 'achteraf' ? t.soort.achteraf : t.soort.vooraf}
            <br />
            <Link href={href} external={external}>
              {titel}
            </Link>
          </Paragraph>
          <Form id={`weg-${id}`} action={meetingPath(bijeenkomst, `materiaal/${id}/weghalen`)}>
            <ActionBar>
              <Button kind="secondary">
                {t.remove}
                <span className="tw-visually-hidden">: {titel}</span>
              </Button>
            </ActionBar>
          </Form>
        </Card>
      ))}
    </CardGrid>
  )
}
