import {
  ActionBar,
  Button,
  ButtonLink,
  Form,
  Heading,
  Link,
  Paragraph,
  TextField,
  usePage,
} from '../../../ui/index.ts'
import { plannenTexts } from '../texts/plannen.ts'

interface AgendaModel {
  address: string | null
  /** A young person to whom no host spoke yet waits: a calendar is easily seen by others. */
  mayHaveAddress: boolean
}

/** Two ways to get the meetings into a calendar: once, or an address that keeps it up to date. */
export function AgendaPage({ model: { address, mayHaveAddress } }: { model: AgendaModel }) {
  const { agenda: t, titles } = plannenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{titles.agenda}</Heading>
      <Paragraph lead>{t.intro}</Paragraph>
      {mayHaveAddress ? (
        <>
          <Heading level={2}>{t.onceTitle}</Heading>
          <Paragraph>{t.once}</Paragraph>
          <ActionBar>
            <ButtonLink kind="secondary" href="/mijn-deelname/bijeenkomsten.ics">
              {t.download}
            </ButtonLink>
          </ActionBar>
          <Heading level={2}>{t.alwaysTitle}</Heading>
          <Address address={address} />
        </>
      ) : (
        <Paragraph>{t.notYet}</Paragraph>
      )}
      <Paragraph>
        <Link href="/mijn-deelname">{t.back}</Link>
      </Paragraph>
    </>
  )
}

function Address({ address }: { address: string | null }) {
  const { agenda: t } = plannenTexts(usePage().lang)
  return (
    <>
      <Paragraph>{t.always}</Paragraph>
      <Paragraph>{t.secret}</Paragraph>
      <Form action="/mijn-deelname/agenda">
        {address !== null && (
          <>
            {/* A field, because a long address is selected and copied there with one touch. */}
            <TextField name="adres" label={t.address} defaultValue={address} />
            <Paragraph>{t.otherHint}</Paragraph>
          </>
        )}
        <ActionBar>
          <Button kind={address === null ? 'primary' : 'secondary'}>
            {address === null ? t.make : t.makeOther}
          </Button>
        </ActionBar>
      </Form>
    </>
  )
}
