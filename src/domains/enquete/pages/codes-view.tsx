import type { FormState } from '../../../platform/forms/index.ts'
import { formatNumber } from '../../../platform/text/index.ts'
import {
  ActionBar,
  Button,
  ButtonLink,
  EmptyState,
  Form,
  Heading,
  NumberField,
  Paragraph,
  Select,
  Status,
  Table,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { groepen } from '../model/doelgroep.ts'
import type { Codepartij } from '../store/codepartij.ts'
import { texts } from '../texts/index.ts'

interface CodesModel {
  gesprekId: string
  partijen: Codepartij[]
  /** Whether codes can still be made and changed. */
  lopend: boolean
  form: FormState
}

const statusKind = { klaar: 'attention', uitgedeeld: 'ok', ingetrokken: 'stopped' } as const

export function CodesView({ model }: { model: CodesModel }) {
  const { lang } = usePage()
  const t = texts(lang).codes
  const at = `/gesprek/${model.gesprekId}/enquete/codes`
  return (
    <>
      <Heading level={1}>{texts(lang).title.codes}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Table
        caption={t.caption}
        columns={[
          { key: 'groep', label: t.group },
          { key: 'werver', label: t.werver },
          { key: 'aantal', label: t.count, numeric: true },
          { key: 'stand', label: t.state },
          { key: 'actie', label: t.action },
        ]}
        rows={model.partijen.map((partij) => ({
          key: partij.id,
          cells: {
            groep: doelgroepName(partij.groep, lang),
            werver: partij.werver,
            aantal: formatNumber(partij.aantal, lang),
            stand: <Status kind={statusKind[partij.stand]}>{t.stand[partij.stand]}</Status>,
            actie: model.lopend && <Actions partij={partij} at={at} />,
          },
        }))}
        empty={<EmptyState title={t.none}>{t.lead}</EmptyState>}
      />
      {model.lopend && (
        <>
          <Heading level={2}>{t.makeHeading}</Heading>
          <Form action={at} state={model.form}>
            <Select
              name="groep"
              label={t.groupLabel}
              hint={t.groupHint}
              options={groepen.map((groep) => ({ value: groep, label: doelgroepName(groep, lang) }))}
            />
            <TextField name="werver" label={t.werverLabel} hint={t.werverHint} maxLength={200} />
            <NumberField name="aantal" label={t.countLabel} hint={t.countHint} maxLength={3} />
            <ActionBar>
              <Button>{t.make}</Button>
            </ActionBar>
          </Form>
        </>
      )}
    </>
  )
}

const step = { klaar: 'weggooien', uitgedeeld: 'intrekken', ingetrokken: 'terugzetten' } as const

function Actions({ partij, at }: { partij: Codepartij; at: string }) {
  const { lang } = usePage()
  const t = texts(lang).codes
  const label = { klaar: t.discard, uitgedeeld: t.withdraw, ingetrokken: t.restore }[partij.stand]
  return (
    <ActionBar>
      {partij.stand === 'klaar' && (
        <ButtonLink href={`${at}/${partij.id}`} kind="secondary">
          {t.print}
        </ButtonLink>
      )}
      <Form action={`${at}/${partij.id}/${step[partij.stand]}`} id={partij.id}>
        <Button kind="secondary">{label}</Button>
      </Form>
    </ActionBar>
  )
}
