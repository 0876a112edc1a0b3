import { Alert, Heading, Link, Paragraph, PrintSheet, usePage } from '../../../ui/index.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'

interface EvaluatieBladModel {
  /** Address of the evaluation. */
  to: string
  /** null: handed out, so not shown any more */
  codes: string[] | null
  /** Address of the site without https:// */
  adres: string
  telefoon: string
}

/** Slips to cut out. They name no region and no meeting: a slip that gets lost tells nothing about who had it. */
export function EvaluatieBladView({ model }: { model: EvaluatieBladModel }) {
  const { lang } = usePage()
  const { blad: t, title } = evaluatieTexts(lang)
  return (
    <>
      <Heading level={1}>{title.blad}</Heading>
      <Paragraph>
        <Link href={model.to}>{t.back}</Link>
      </Paragraph>
      {model.codes === null ? (
        <Alert kind="info">{t.gone}</Alert>
      ) : (
        <>
          <Paragraph lead>{t.lead}</Paragraph>
          <PrintSheet layout="slips">
            {model.codes.map((code) => (
              <section key={code}>
                <Heading level={2}>{t.slipHeading}</Heading>
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
      )}
    </>
  )
}
