import { ActionBar, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { themaName } from '../../programma/index.ts'
import { textsIn } from '../texts/index.ts'
import { DeskActieBlock, DeskLink } from './desk-actie.tsx'
import type { DeskModel, DeskPunt } from './desk-model.ts'
import { PostButton } from './post-button.tsx'
import { Written } from './written.tsx'

interface DeskPuntSectionProps {
  punt: DeskPunt
  index: number
  model: DeskModel
}

/** One point on the facilitator's desk with its actions. */
export function DeskPuntSection({ punt, index, model }: DeskPuntSectionProps) {
  const { lang } = usePage()
  const { agenda, beheer: t } = textsIn(lang)
  const base = `/gesprek/${model.gesprekId}/verbeteragenda/punt/${punt.id}`
  const isConcept = model.agenda.stand === 'concept'
  const move = (richting: 'omhoog' | 'omlaag') => (
    <PostButton
      id={`${richting}-${punt.id}`}
      action={`${base}/verplaatsen`}
      hidden={{ richting }}
      about={punt.titel}
    >
      {t[richting]}
    </PostButton>
  )
  return (
    <section id={`punt-${punt.id}`}>
      <Heading level={2}>
        {index + 1}. <bdi>{punt.titel}</bdi>
      </Heading>
      <Paragraph>
        {agenda.thema}: {themaName(punt.thema, lang)}
      </Paragraph>
      <Written text={punt.toelichting} />
      {punt.acties.map((actie) => (
        <DeskActieBlock key={actie.id} actie={actie} model={model} />
      ))}
      <ActionBar>
        <DeskLink href={`${base}/actie-maken`} label={t.actieErbij} about={punt.titel} />
        <DeskLink href={`${base}/wijzigen`} label={t.wijzigen} about={punt.titel} />
        {index > 0 && move('omhoog')}
        {index < model.punten.length - 1 && move('omlaag')}
        {isConcept && (
          <PostButton id={`weg-${punt.id}`} action={`${base}/weghalen`} about={punt.titel}>
            {t.weghalen}
          </PostButton>
        )}
      </ActionBar>
    </section>
  )
}
