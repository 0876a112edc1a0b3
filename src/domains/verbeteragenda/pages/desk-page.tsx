import { formatDay, formatNumber } from '../../../platform/text/index.ts'
import {
  ActionBar,
  Alert,
  ButtonLink,
  Details,
  EmptyState,
  Heading,
  Link,
  List,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import type { DeskModel } from './desk-model.ts'
import { DeskPuntSection } from './desk-punt.tsx'
import { PostButton } from './post-button.tsx'

export function DeskPage({ model }: { model: DeskModel }) {
  const t = textsIn(usePage().lang)
  const base = `/gesprek/${model.gesprekId}/verbeteragenda`
  const isConcept = model.agenda.stand === 'concept'
  return (
    <>
      <Heading level={1}>{t.title.beheer}</Heading>
      <Paragraph lead>{t.beheer.lead}</Paragraph>
      <Alert kind="info">{isConcept ? t.beheer.concept : t.beheer.vastgesteld}</Alert>
      {!isConcept && <NextConversation model={model} />}
      {model.punten.length === 0 && <EmptyState title={t.beheer.leegTitel}>{t.beheer.leeg}</EmptyState>}
      {model.punten.map((punt, index) => (
        <DeskPuntSection key={punt.id} punt={punt} index={index} model={model} />
      ))}
      <ActionBar>
        {isConcept && model.punten.length > 0 && (
          <ButtonLink href={`${base}/vaststellen`}>{t.beheer.vaststellen}</ButtonLink>
        )}
        <ButtonLink href={`${base}/notities`} kind={model.punten.length === 0 ? 'primary' : 'secondary'}>
          {t.beheer.uitNotities}
        </ButtonLink>
        <ButtonLink href={`${base}/punt-maken`} kind="secondary">
          {t.beheer.leegPunt}
        </ButtonLink>
      </ActionBar>
      {isConcept && <Removed model={model} />}
    </>
  )
}

function NextConversation({ model: { gesprekId, agenda } }: { model: DeskModel }) {
  const { lang } = usePage()
  const t = textsIn(lang).beheer
  const base = `/gesprek/${gesprekId}/verbeteragenda`
  return (
    <>
      <Paragraph>
        {t.volgend}: {formatDay(agenda.volgend_gesprek_op ?? '', lang)}.{' '}
        <Link href={`${base}/volgend-gesprek`}>{t.andereDag}</Link>
      </Paragraph>
      <Paragraph>
        <Link href={base}>{t.bekijk}</Link>
      </Paragraph>
    </>
  )
}

/** What was removed can be put back until the agenda is adopted. */
function Removed({ model: { gesprekId, weggehaald } }: { model: DeskModel }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  const base = `/gesprek/${gesprekId}/verbeteragenda`
  const rows = [
    ...weggehaald.punten.map(({ id, titel }) => ({
      path: `punt/${id}`,
      kind: t.beheer.weggehaaldPunt,
      text: titel,
    })),
    ...weggehaald.acties.map(({ id, wat }) => ({
      path: `actie/${id}`,
      kind: t.beheer.weggehaaldActie,
      text: wat,
    })),
  ]
  if (rows.length === 0) return null
  return (
    <Details summary={t.beheer.weggehaald(formatNumber(rows.length, lang))}>
      <List
        items={rows.map(({ path, kind, text }) => (
          <>
            {kind} <bdi>{text}</bdi>
            <PostButton
              id={`terug-${path.replace('/', '-')}`}
              action={`${base}/${path}/terugzetten`}
              about={text}
            >
              {t.beheer.terugzetten}
            </PostButton>
          </>
        ))}
      />
    </Details>
  )
}
