import type { FormState } from '../../../platform/forms/index.ts'
import { formatDay, formatNumber } from '../../../platform/text/index.ts'
import { Alert, Definitions, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { isJong } from '../model/doelgroep.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import type { Handout } from './handout.ts'
import { HandOutForm } from './hand-out-form.tsx'
import { HandOutWays } from './hand-out-ways.tsx'
import { Slips } from './slips.tsx'

/** One batch, for who hands it out: how many are left, and not how many people came. */
export function WervenPartijPage({ model }: { model: { handout: Handout; form: FormState } }) {
  const { lang } = usePage()
  const { partij: t } = wervenTexts(lang)
  const { handout } = model
  const { codes } = handout
  return (
    <>
      <Heading level={1}>{t.heading(texts(lang).doelgroep(handout.doelgroep))}</Heading>
      <Definitions
        items={[
          { term: t.gesprek, description: handout.gesprekNaam },
          { term: t.totaal, description: formatNumber(handout.aantal, lang) },
          { term: t.uitgedeeld, description: formatNumber(handout.uitgedeeld, lang) },
          { term: t.over, description: formatNumber(codes?.length ?? 0, lang) },
          { term: t.tot, description: formatDay(handout.geldigTot, lang) },
        ]}
      />
      {isJong(handout.doelgroep) && <Alert kind="info">{t.jong}</Alert>}
      {codes === null ? (
        <Alert kind="info">{nothingLeft(handout, t)}</Alert>
      ) : (
        <>
          <Paragraph lead>{t.lead}</Paragraph>
          <HandOutForm handout={handout} form={model.form} proposed={handout.uitgedeeld} button={t.telKnop} />
          <HandOutWays path={handout.path} />
          <Slips handout={handout} codes={codes} />
        </>
      )}
    </>
  )
}

function nothingLeft({ stand }: Handout, t: ReturnType<typeof wervenTexts>['partij']): string {
  if (stand === 'ingetrokken') return t.ingetrokken
  return stand === 'uitgedeeld' ? t.op : t.voorbij
}
