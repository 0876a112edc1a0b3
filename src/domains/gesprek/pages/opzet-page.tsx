import { formatList, formatNumber, type Lang, plural } from '../../../platform/text/index.ts'
import {
  ActionBar,
  ButtonLink,
  Heading,
  Paragraph,
  StepList,
  type StepListItem,
  usePage,
} from '../../../ui/index.ts'
import { missingNames } from '../model/gesprek-form.ts'
import { missingSteps, type OpzetFacts, opzetState, type OpzetStep, opzetSteps } from '../model/opzet.ts'
import type { Stand } from '../model/stand.ts'
import { startenTexts } from '../texts/starten.ts'
import { StandStatus } from './stand-status.tsx'

export interface OpzetModel {
  id: string
  naam: string
  stand: Stand
  facts: OpzetFacts
}

/** Everything that is to be prepared; whoever stops finds it here again. */
export function OpzetPage({ model }: { model: OpzetModel }) {
  const { lang } = usePage()
  const { opzet: t, title } = startenTexts(lang)
  const done = opzetSteps.filter((step) => opzetState(step, model.facts) === 'done').length
  return (
    <>
      <StandStatus stand={model.stand} />
      <Heading level={1}>{title.opzet}</Heading>
      <Paragraph lead>{model.naam}</Paragraph>
      <Paragraph>{t.lead}</Paragraph>
      <Paragraph>{t.klaarMet(formatNumber(done, lang), formatNumber(opzetSteps.length, lang))}</Paragraph>
      <StepList items={opzetSteps.map((step) => itemOf(step, model, lang))} />
      <ActionBar>
        <ButtonLink href={`/gesprek/${model.id}`} kind="secondary">
          {t.bekijk}
        </ButtonLink>
      </ActionBar>
    </>
  )
}

function itemOf(step: OpzetStep, { id, facts }: OpzetModel, lang: Lang): StepListItem {
  const { opzet: t } = startenTexts(lang)
  const state = opzetState(step, facts)
  const desk = `/gesprek/${id}`
  const href = {
    bijeenkomsten: `${desk}/opzet/bijeenkomsten`,
    plaatsen: `${desk}/beheer/plaatsen`,
    team: `${desk}/mensen`,
    teksten: `${desk}/beheer/wijzigen`,
    werven: `${desk}/codes`,
    openzetten: `${desk}/opzet/controle`,
  }[step]
  return {
    label: t.stap[step],
    state,
    note: `${t.uitleg[step]} ${nowOf(step, facts, lang)}`.trim(),
    // What cannot be done yet says why; its page says the same with the way to it.
    ...(state !== 'blocked' && { href }),
  }
}

function nowOf(step: OpzetStep, facts: OpzetFacts, lang: Lang): string {
  const { opzet, woord, mist } = startenTexts(lang)
  const t = opzet.nu
  const count = (many: number, words: { one: string; other: string }) => plural(many, lang, words)
  switch (step) {
    case 'bijeenkomsten':
      return facts.heeftDatum ? t.bijeenkomstenKlaar : ''
    case 'plaatsen':
      return facts.plaatsen === 0 ? '' : t.plaatsen(count(facts.plaatsen, woord.plaats))
    case 'team':
      return facts.hosts === 0 ? '' : t.team(count(facts.hosts, woord.host))
    case 'teksten':
      return facts.mist.length === 0 ? '' : t.tekstenMist(formatList(missingNames(facts.mist, lang), lang))
    case 'werven':
      if (facts.plaatsen === 0) return t.eerstPlaatsen
      return facts.partijen === 0 ? '' : t.partijen(count(facts.partijen, woord.partij))
    case 'openzetten': {
      const missing = missingSteps(facts).map((one) => mist[one])
      return missing.length === 0 ? '' : t.eerst(formatList(missing, lang))
    }
  }
}
