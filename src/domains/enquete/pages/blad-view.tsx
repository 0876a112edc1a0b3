import { ActionBar, Alert, Button, Form, Heading, Paragraph, PrintSheet, usePage } from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { texts } from '../texts/index.ts'

interface BladModel {
  gesprekId: string
  partijId: string
  groep: string
  /** null: handed out, so not shown any more */
  codes: string[] | null
  /** Address of the site without https:// */
  adres: string
  telefoon: string
}

/** Slips to cut out. They name no region: a slip that gets lost tells nothing about who had it. */
export function BladView({ model }: { model: BladModel }) {
  const { lang } = usePage()
  const t = texts(lang).blad
  const heading = <Heading level={1}>{texts(lang).title.blad}</Heading>
  if (model.codes === null) {
    return (
      <>
        {heading}
        <Alert kind="info">{t.gone}</Alert>
      </>
    )
  }
  return (
    <>
      {heading}
      <Paragraph lead>{t.lead}</Paragraph>
      <Paragraph>{t.once}</Paragraph>
      <Form action={`/gesprek/${model.gesprekId}/enquete/codes/${model.partijId}/uitgedeeld`}>
        <ActionBar>
          <Button>{t.out}</Button>
        </ActionBar>
      </Form>
      <PrintSheet layout="slips">
        {model.codes.map((code) => (
          <section key={code}>
            <Heading level={2}>{t.slipHeading}</Heading>
            <Paragraph>{doelgroepName(model.groep, lang)}</Paragraph>
            <Paragraph>{t.slipGo(model.adres)}</Paragraph>
            <Paragraph lead>
              <strong>{code}</strong>
            </Paragraph>
            <Paragraph>
              {t.slipPromise} {t.slipPhone(model.telefoon)}
            </Paragraph>
          </section>
        ))}
      </PrintSheet>
    </>
  )
}
