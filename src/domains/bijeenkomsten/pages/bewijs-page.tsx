import type { FormState } from '../../../platform/forms/index.ts'
import { formatDay, formatNumber, formatTimeRange } from '../../../platform/text/index.ts'
import type { PageContact } from '../../../platform/web/index.ts'
import {
  ActionBar,
  Button,
  EmptyState,
  Form,
  Heading,
  Link,
  List,
  Paragraph,
  PrintSheet,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { type BijgewoondeBijeenkomst, hoursOf, minutesOf } from '../model/bewijs.ts'
import { inLanguage } from '../model/template-language.ts'
import { dagTexts } from '../texts/dag.ts'
import { texts } from '../texts/index.ts'

export interface BewijsModel {
  naam: string
  gesprek: string
  contact: PageContact
  bijeenkomsten: BijgewoondeBijeenkomst[]
  /** ISO day on which it is printed */
  dag: string
  form: FormState
}

/** To print, with dates and hours; it says of nobody in which role she came. */
export function BewijsPage({ model }: { model: BewijsModel }) {
  const { bewijs: t, titles } = dagTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{titles.bewijs}</Heading>
      {model.bijeenkomsten.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <Paragraph>{t.emptyBody}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph lead>{t.intro}</Paragraph>
          <Form action="/mijn-deelname/bewijs" state={model.form} repeatable>
            <TextField
              name="naam"
              label={t.naam}
              hint={t.naamHint}
              maxLength={100}
              autocomplete="name"
              defaultValue={model.naam}
            />
            <ActionBar>
              <Button kind="secondary">{t.useName}</Button>
            </ActionBar>
          </Form>
          <Bewijs model={model} />
        </>
      )}
      <Paragraph>
        <Link href="/mijn-deelname">{t.back}</Link>
      </Paragraph>
    </>
  )
}

function Bewijs({ model: { naam, gesprek, contact, bijeenkomsten, dag } }: { model: BewijsModel }) {
  const { lang } = usePage()
  const t = dagTexts(lang).bewijs
  const hours = (minutes: number) => t.hours(formatNumber(hoursOf(minutes), lang))
  const total = bijeenkomsten.reduce((sum, one) => sum + minutesOf(one), 0)
  return (
    <PrintSheet>
      <Heading level={2}>{t.heading}</Heading>
      <Paragraph lead>
        <strong>{naam}</strong>
      </Paragraph>
      <Paragraph>{t.was(gesprek)}</Paragraph>
      <List
        items={bijeenkomsten.map((one) => {
          const when = `${formatDay(one.datum, lang)}, ${formatTimeRange(one.begin, one.einde, lang)}`
          return `${texts(lang).meeting(one.nummer, inLanguage({ ...one, doel: '' }, lang).titel)}. ${when} (${hours(minutesOf(one))})`
        })}
      />
      <Paragraph>{t.total(hours(total))}</Paragraph>
      <Paragraph>{t.check(contact.name, contact.role, contact.phone)}</Paragraph>
      <Paragraph>{t.printedOn(formatDay(dag, lang))}</Paragraph>
    </PrintSheet>
  )
}
