import { formatDay } from '../../../platform/text/index.ts'
import { ActionBar, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { isOpen } from '../model/actie-stand.ts'
import { mayEvaluate } from '../model/evaluatie.ts'
import { textsIn } from '../texts/index.ts'
import { ActieEvaluatie } from './actie-evaluatie.tsx'
import { ActieFacts } from './actie-facts.tsx'
import { ActieStatus } from './actie-status.tsx'
import type { DeskActie, DeskModel } from './desk-model.ts'
import { PostButton } from './post-button.tsx'

interface DeskActieBlockProps {
  actie: DeskActie
  model: DeskModel
}

/** One action on the facilitator's desk: how it stands, where its link goes, and what can be done with it. */
export function DeskActieBlock({ actie, model }: DeskActieBlockProps) {
  const { lang } = usePage()
  const t = textsIn(lang).beheer
  const base = `/gesprek/${model.gesprekId}/verbeteragenda/actie/${actie.id}`
  const isAdopted = model.agenda.stand === 'vastgesteld'
  const canBeMailed = isAdopted && actie.mail !== null && isOpen(actie.stand)
  return (
    <article className="tw-card">
      <div className="tw-card__status">
        <ActieStatus toestand={actie.toestand} />
      </div>
      <h3 className="tw-card__title" dir="auto">
        {actie.wat}
      </h3>
      <div className="tw-card__content">
        <ActieFacts actie={actie} />
        <Paragraph>
          {actie.mail === null ? t.geenMail : `${t.mailNaar} ${actie.mail}.`}{' '}
          {actie.gemaild !== null && t.verstuurd(formatDay(actie.gemaild, lang))}
        </Paragraph>
        <ActieEvaluatie actie={actie} />
        <ActionBar>
          <DeskLink href={`${base}/wijzigen`} label={t.wijzigen} about={actie.wat} />
          {isAdopted && <DeskLink href={`${base}/melden`} label={t.bijwerken} about={actie.wat} />}
          {isAdopted && mayEvaluate(actie, model.today) && (
            <DeskLink href={`${base}/evalueren`} label={t.evalueren} about={actie.wat} />
          )}
          {canBeMailed && (
            <PostButton id={`link-${actie.id}`} action={`${base}/link-sturen`} about={actie.wat}>
              {t.linkSturen}
            </PostButton>
          )}
          {!isAdopted && (
            <PostButton id={`weg-${actie.id}`} action={`${base}/weghalen`} about={actie.wat}>
              {t.weghalen}
            </PostButton>
          )}
        </ActionBar>
      </div>
    </article>
  )
}

export function DeskLink({ href, label, about }: { href: string; label: string; about: string }) {
  return (
    <Link href={href}>
      {label} <span className="tw-visually-hidden">{about}</span>
    </Link>
  )
}
