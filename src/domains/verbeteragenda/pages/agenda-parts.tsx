import { formatDay, plural } from '../../../platform/text/index.ts'
import { Details, Heading, Paragraph, Quote, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import { ActieBlock } from './actie-block.tsx'
import { type AgendaModel, countActies, type PuntMetActies } from './agenda-model.ts'
import { themaName } from '../../programma/index.ts'
import { Written } from './written.tsx'

/** What a resident wants to know first: how many, how far, agreed when, and when they meet again. */
export function AgendaHead({ model }: { model: AgendaModel }) {
  const { lang } = usePage()
  const t = textsIn(lang).agenda
  const { agenda, bijeenkomst, punten } = model
  const { acties, klaar, later } = countActies(punten)
  const op = formatDay(agenda.vastgesteld_op ?? '', lang)
  return (
    <>
      <Paragraph lead>{t.lead(model.regio)}</Paragraph>
      <Paragraph>
        <strong>{t.geteld(plural(acties, lang, t.acties), klaar, later)}</strong>{' '}
        {bijeenkomst === null ? t.vastgesteld(op) : t.vastgesteldIn(op, bijeenkomst)}
      </Paragraph>
      {agenda.volgend_gesprek_op !== null && (
        <Paragraph>
          {t.volgend}: <strong>{formatDay(agenda.volgend_gesprek_op, lang, 'weekday')}</strong>.{' '}
          {t.volgendUitleg}
        </Paragraph>
      )}
    </>
  )
}

interface PuntSectionProps {
  punt: PuntMetActies
  number: number
  /** Absent on paper, where nothing can be followed. */
  actieHref?: (actieId: string) => string
}

export function PuntSection({ punt, number, actieHref }: PuntSectionProps) {
  const { lang } = usePage()
  const t = textsIn(lang)
  const origin = (
    <Quote source={t.herkomst[punt.herkomst]}>
      <Written text={punt.herkomst_tekst} />
    </Quote>
  )
  return (
    <section>
      <Heading level={2}>
        {number}. <bdi>{punt.titel}</bdi>
      </Heading>
      <Paragraph>
        {t.agenda.thema}: {themaName(punt.thema, lang)}
      </Paragraph>
      <Written text={punt.toelichting} />
      {punt.herkomst_tekst !== '' &&
        (actieHref ? <Details summary={t.agenda.herkomst}>{origin}</Details> : origin)}
      {punt.acties.map((actie) => (
        <ActieBlock key={actie.id} actie={actie} {...(actieHref && { href: actieHref(actie.id) })} />
      ))}
    </section>
  )
}
