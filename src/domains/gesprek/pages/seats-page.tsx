import type { FormState } from '../../../platform/forms/index.ts'
import { formatNumber } from '../../../platform/text/index.ts'
import {
  Alert,
  Button,
  Checkbox,
  Definitions,
  Fieldset,
  Form,
  Heading,
  Link,
  List,
  NumberField,
  Paragraph,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { seatField, type SeatWish } from '../model/seats-form.ts'
import type { LastSeated } from '../store/last-seated.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'

export interface SeatsModel {
  form: FormState
  id: string
  versie: number
  /** Every group that may have seats, with how many it has and how many are taken. */
  rows: (SeatWish & { bezet: number })[]
  /** Groups in which more people sit than was asked for, with whom to call first. */
  toCall: { doelgroep: string; people: LastSeated[] }[]
  /** Somebody else saved while this reader filled in the form. */
  conflict: boolean
}

export function SeatsPage({ model }: { model: SeatsModel }) {
  const { lang } = usePage()
  const { plaatsen: t, title } = startenTexts(lang)
  const { doelgroep } = texts(lang)
  return (
    <>
      <Heading level={1}>{title.plaatsen}</Heading>
      {model.conflict && <Theirs rows={model.rows} />}
      {model.toCall.map((group) => (
        <ToCall key={group.doelgroep} id={model.id} group={group} />
      ))}
      <Paragraph lead>{t.lead}</Paragraph>
      <Form
        action={`/gesprek/${model.id}/beheer/plaatsen`}
        state={model.form}
        hidden={{ versie: String(model.versie) }}
      >
        <Fieldset legend={t.bekend}>
          {model.rows.map((row) => (
            <NumberField
              key={row.doelgroep}
              name={seatField(row.doelgroep)}
              label={doelgroep(row.doelgroep)}
              hint={row.bezet === 0 ? undefined : t.bezet(formatNumber(row.bezet, lang))}
              defaultValue={row.aantal === 0 ? undefined : String(row.aantal)}
              maxLength={3}
              optional
            />
          ))}
        </Fieldset>
        <Fieldset legend={t.eigen} hint={t.eigenHint}>
          <TextField name="eigenNaam" label={t.eigenNaam} width="medium" autocomplete="off" optional />
          <NumberField name="eigenPlaatsen" label={t.eigenPlaatsen} maxLength={3} optional />
          <Checkbox name="eigenJong" label={t.eigenJong} hint={t.eigenJongHint} />
        </Fieldset>
        <Button>{t.bewaar}</Button>
      </Form>
    </>
  )
}

function ToCall({ id, group }: { id: string; group: SeatsModel['toCall'][number] }) {
  const { lang } = usePage()
  const { plaatsen: t } = startenTexts(lang)
  return (
    <Alert kind="warning" title={t.belEerst(texts(lang).doelgroep(group.doelgroep))}>
      <List
        items={group.people.map((person) => (
          <Link key={person.id} href={`/gesprek/${id}/deelnemers/${person.id}`}>
            {person.naam}
          </Link>
        ))}
      />
      <Paragraph>{t.belEerstText}</Paragraph>
    </Alert>
  )
}

/** What the other saved, above the form with what this reader typed. */
function Theirs({ rows }: { rows: SeatsModel['rows'] }) {
  const { lang } = usePage()
  const { wijzig: t } = startenTexts(lang)
  const { doelgroep } = texts(lang)
  return (
    <>
      <Alert kind="warning" title={t.conflictTitle}>
        {t.conflict}
      </Alert>
      <Heading level={2}>{t.hunne}</Heading>
      <Definitions
        items={rows
          .filter(({ aantal }) => aantal > 0)
          .map((row) => ({ term: doelgroep(row.doelgroep), description: formatNumber(row.aantal, lang) }))}
      />
      <Heading level={2}>{t.jouwe}</Heading>
    </>
  )
}
