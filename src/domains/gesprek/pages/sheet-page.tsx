import { formatDay, plural } from '../../../platform/text/index.ts'
import { Alert, Button, Details, Form, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { isJong } from '../model/doelgroep.ts'
import type { Codepartij } from '../store/codepartij.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import { HandOutForm } from './hand-out-form.tsx'
import { HandOutWays } from './hand-out-ways.tsx'
import type { SheetModel } from './sheet-model.ts'
import { Recruiter } from './sheet-recruiter.tsx'
import { Slips } from './slips.tsx'

/** One batch, for the facilitator. */
export function SheetPage({ model }: { model: SheetModel }) {
  const { lang } = usePage()
  const { codes: t, doelgroep } = texts(lang)
  const { codes: own, partij: p } = wervenTexts(lang)
  const { handout, partij } = model
  return (
    <>
      <Heading level={1}>{t.sheetFor(partij.werver)}</Heading>
      <Paragraph>
        {doelgroep(partij.doelgroep)}. {p.tot} {formatDay(partij.geldigTot, lang)}.
      </Paragraph>
      {isJong(partij.doelgroep) && <Alert kind="info">{own.jong}</Alert>}
      {partij.onbezorgd > 0 && (
        <Alert kind="warning">
          {own.onbezorgdText(plural(partij.onbezorgd, lang, wervenTexts(lang).woord.mail))}
        </Alert>
      )}
      <Recruiter model={model} />
      {handout.codes === null ? (
        <WhyHidden partij={partij} />
      ) : (
        <>
          <HandOutWays path={handout.path} />
          <Paragraph lead>{t.print}</Paragraph>
          <Slips handout={handout} codes={handout.codes} />
          <HandOutForm handout={handout} form={model.form} proposed={handout.aantal} button={t.handOut} />
        </>
      )}
      {partij.stand !== 'ingetrokken' && (
        <Details summary={t.withdrawAsk}>
          <Paragraph>{t.withdrawText}</Paragraph>
          <Form action={`${handout.path}/intrekken`} id="intrekken">
            <Button kind="danger">{t.withdraw}</Button>
          </Form>
        </Details>
      )}
    </>
  )
}

function WhyHidden({ partij }: { partij: Codepartij }) {
  const { lang } = usePage()
  const { codes: t } = texts(lang)
  const { codes: own, werver } = wervenTexts(lang)
  if (partij.stand === 'ingetrokken') return <Alert kind="info">{t.hiddenWithdrawn}</Alert>
  if (partij.stand === 'klaar') return <Paragraph>{werver.zelf}</Paragraph>
  return <Alert kind="info">{partij.perMail ? own.perMailText : t.hidden}</Alert>
}
