import type { FormState } from '../../../platform/forms/index.ts'
import { formatList, plural } from '../../../platform/text/index.ts'
import {
  Alert,
  Button,
  DateField,
  Details,
  EmptyState,
  FileField,
  Form,
  Heading,
  Paragraph,
  Quote,
  Table,
  TextArea,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { doelgroepName } from '../model/doelgroep.ts'
import type { WrongRow } from '../model/invitation-list.ts'
import { wervenTexts } from '../texts/werven.ts'
import { sayProblem } from './per-mail-problem.ts'

export interface PerMailModel {
  form: FormState
  gesprekId: string
  /** Codes of the doelgroepen with seats. */
  offered: string[]
  /** ISO day, proposed as the last day of the codes */
  geldigTot: string
  /** Rows with which nothing can be sent. */
  wrong: WrongRow[]
}

/** A list that exists already: from a file, or pasted. */
export function PerMailPage({ model }: { model: PerMailModel }) {
  const { lang } = usePage()
  const { perMail: t, title } = wervenTexts(lang)
  const groups = model.offered.map((code) => doelgroepName(code, lang))
  return (
    <>
      <Heading level={1}>{title.perMail}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      {model.offered.length === 0 ? (
        <EmptyState title={title.perMail}>{t.geenGroepen}</EmptyState>
      ) : (
        <>
          <Paragraph>{t.hoe}</Paragraph>
          <Details summary={t.voorbeeld}>
            <Quote>mail;doelgroep</Quote>
            <Quote>naam@voorbeeld.nl;{groups[0]}</Quote>
            <Paragraph>
              {t.groepen}: {formatList(groups, lang)}.
            </Paragraph>
          </Details>
          {model.wrong.length > 0 && <WrongRows model={model} />}
          <Form action={`/gesprek/${model.gesprekId}/codes/per-mail`} state={model.form} upload repeatable>
            <TextField name="werver" label={t.werver} hint={t.werverHint} width="medium" />
            <DateField name="geldigTot" label={t.geldigTot} defaultValue={model.geldigTot} />
            <FileField
              name="bestand"
              label={t.bestand}
              hint={t.bestandHint}
              accept=".csv,.txt,text/csv"
              optional
            />
            <TextArea name="lijst" label={t.lijst} hint={t.lijstHint} rows={8} optional />
            <Button>{t.bekijk}</Button>
          </Form>
        </>
      )}
    </>
  )
}

function WrongRows({ model: { wrong, offered } }: { model: PerMailModel }) {
  const { lang } = usePage()
  const { perMail: t, woord } = wervenTexts(lang)
  return (
    <>
      <Alert kind="warning">{t.foutenText}</Alert>
      <Table
        caption={t.foutenCaption(plural(wrong.length, lang, woord.regel))}
        columns={[
          { key: 'regel', label: t.regel },
          { key: 'fout', label: t.fout },
          { key: 'gelezen', label: t.gelezen },
        ]}
        rows={wrong.map(({ line, typed, problem }) => ({
          key: String(line),
          cells: { regel: line, fout: sayProblem(problem, offered, lang), gelezen: typed },
        }))}
      />
    </>
  )
}
