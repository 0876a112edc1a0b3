import { formatDay, formatNumber, type Lang, plural } from '../../../platform/text/index.ts'
import type { FormState } from '../../../platform/forms/index.ts'
import {
  Button,
  DateField,
  EmptyState,
  Form,
  Heading,
  Link,
  NumberField,
  Paragraph,
  Status,
  type StatusKind,
  Table,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import type { PartijStand } from '../model/codepartij.ts'
import { isJong } from '../model/doelgroep.ts'
import type { Codepartij } from '../store/codepartij.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import { DoelgroepField, type OfferedDoelgroep } from './doelgroep-field.tsx'

export interface CodesModel {
  form: FormState
  gesprekId: string
  partijen: Codepartij[]
  offered: OfferedDoelgroep[]
  /** ISO day, proposed as the last day of new codes */
  geldigTot: string
}

const kinds: Record<PartijStand, StatusKind> = {
  klaar: 'attention',
  uitgedeeld: 'ok',
  ingetrokken: 'stopped',
}

export function CodesPage({ model }: { model: CodesModel }) {
  const { lang } = usePage()
  const { codes: t, title, doelgroep, partijStand } = texts(lang)
  const { codes: own, partij: p } = wervenTexts(lang)
  return (
    <>
      <Heading level={1}>{title.codes}</Heading>
      <Paragraph lead>{t.lead}</Paragraph>
      <Table
        caption={t.caption}
        columns={[
          { key: 'werver', label: t.werver },
          { key: 'groep', label: t.group },
          { key: 'bij', label: own.bij },
          { key: 'uitgedeeld', label: p.uitgedeeld },
          { key: 'gebruikt', label: t.used },
          { key: 'tot', label: t.geldigTot },
          { key: 'stand', label: t.stand },
        ]}
        rows={model.partijen.map((partij) => ({
          key: partij.id,
          cells: {
            werver: <Link href={`/gesprek/${model.gesprekId}/codes/${partij.id}`}>{partij.werver}</Link>,
            groep: doelgroep(partij.doelgroep),
            bij: withWhom(partij, lang),
            uitgedeeld: own.uitgedeeldVan(
              formatNumber(partij.uitgedeeld, lang),
              formatNumber(partij.aantal, lang),
            ),
            gebruikt: t.usedOf(formatNumber(partij.gebruikt, lang), formatNumber(partij.aantal, lang)),
            tot: formatDay(partij.geldigTot, lang, 'short'),
            stand: <Status kind={kinds[partij.stand]}>{partijStand[partij.stand]}</Status>,
          },
        }))}
        empty={<Paragraph>{t.none}</Paragraph>}
      />
      {model.offered.length > 0 && (
        <Paragraph>
          <Link href={`/gesprek/${model.gesprekId}/codes/per-mail`}>{own.perMail}</Link>
        </Paragraph>
      )}
      <Heading level={2}>{t.make}</Heading>
      {model.offered.length === 0 ? (
        <EmptyState title={t.make}>{t.noGroups}</EmptyState>
      ) : (
        <MakeCodes model={model} />
      )}
    </>
  )
}

/** Who has the codes that are left, and what did not arrive: what a facilitator asks first. */
function withWhom(partij: Codepartij, lang: Lang): string {
  const { codes: t, woord } = wervenTexts(lang)
  if (partij.perMail) {
    const lost = plural(partij.onbezorgd, lang, woord.mail)
    return partij.onbezorgd === 0 ? t.mail : `${t.mail}, ${t.onbezorgd(lost)}`
  }
  if (partij.uitdeler === null) return t.zelf
  if (partij.stand !== 'klaar') return partij.uitdeler
  const left = plural(partij.aantal - partij.uitgedeeld, lang, woord.code)
  return partij.uitdelerLoopt ? t.restBij(left, partij.uitdeler) : t.restBijGestopt(left, partij.uitdeler)
}

function MakeCodes({ model }: { model: CodesModel }) {
  const { lang } = usePage()
  const { codes: t } = texts(lang)
  return (
    <>
      {model.offered.some(({ code }) => isJong(code)) && (
        <Paragraph>{wervenTexts(lang).codes.jong}</Paragraph>
      )}
      <Form action={`/gesprek/${model.gesprekId}/codes`} state={model.form}>
        <DoelgroepField offered={model.offered.map(({ code }) => ({ code, full: false }))} label={t.group} />
        <TextField name="werver" label={t.werver} hint={t.werverHint} width="medium" />
        <NumberField name="aantal" label={t.aantal} maxLength={3} />
        <DateField name="geldigTot" label={t.geldigTot} defaultValue={model.geldigTot} />
        <Button>{t.makeButton}</Button>
      </Form>
    </>
  )
}
