import { formatList } from '../../../platform/text/index.ts'
import { ButtonLink, Heading, Paragraph, Status, usePage } from '../../../ui/index.ts'
import type { PanelContext, Rq } from '../../../platform/web/index.ts'
import { type BijeenkomstMetLocatie, placeLine, upcoming } from '../model/bijeenkomst.ts'
import { missing } from '../model/missing.ts'
import { inLanguage } from '../model/template-language.ts'
import { whenLine } from '../model/when-line.ts'
import { countToCall } from '../store/belpunten.ts'
import { loadMetLocatie } from '../store/bijeenkomsten.ts'
import { texts } from '../texts/index.ts'
import { listPath } from './in-path.ts'
import { ToCall } from './to-call.tsx'

interface BeheerModel {
  gesprekId: string
  hasAny: boolean
  planned: BijeenkomstMetLocatie[]
  toCall: number
}

/** The facilitator's desk: which meeting is next, and what is still to be filled in. */
export async function loadPanelBeheer(rq: Rq, { gesprekId }: PanelContext): Promise<BeheerModel | null> {
  if (gesprekId === undefined) return null
  const all = (await loadMetLocatie(rq.db, gesprekId)).map((one) => inLanguage(one, rq.lang))
  const toCall = await countToCall(rq.db, gesprekId)
  return { gesprekId, hasAny: all.length > 0, planned: upcoming(all), toCall }
}

export function PanelBeheer({ model: { gesprekId, hasAny, planned, toCall } }: { model: BeheerModel }) {
  const t = texts(usePage().lang)
  return (
    <section>
      <Heading level={2}>{t.panel.title}</Heading>
      {hasAny ? <Next next={planned[0]} /> : <Paragraph>{t.list.emptyTitle}.</Paragraph>}
      <Missing planned={planned} />
      {toCall > 0 && <ToCall gesprekId={gesprekId} count={toCall} />}
      <Paragraph>
        <ButtonLink kind="secondary" href={listPath(gesprekId)}>
          {hasAny ? t.panel.toList : t.panel.make}
        </ButtonLink>
      </Paragraph>
    </section>
  )
}

function Next({ next }: { next: BijeenkomstMetLocatie | undefined }) {
  const { lang } = usePage()
  const t = texts(lang)
  if (next === undefined) return <Paragraph>{t.panel.noNext}</Paragraph>
  const place = placeLine(next)
  return (
    <Paragraph>
      {t.panel.next}: <strong>{t.meeting(next.nummer, next.titel)}</strong>
      <br />
      {whenLine(next, lang)}
      {place !== '' && <>, {place}</>}
    </Paragraph>
  )
}

function Missing({ planned }: { planned: BijeenkomstMetLocatie[] }) {
  const { lang } = usePage()
  const t = texts(lang)
  const incomplete = planned.filter((one) => missing(one).length > 0)
  if (planned.length > 0 && incomplete.length === 0) {
    return (
      <Paragraph>
        <Status kind="ok">{t.panel.complete}</Status>
      </Paragraph>
    )
  }
  return incomplete.map((one) => (
    <Paragraph key={one.id}>
      <Status kind="attention">{t.meeting(one.nummer, one.titel)}</Status>{' '}
      {t.list.missing(
        formatList(
          missing(one).map((key) => t.missing[key]),
          lang,
        ),
      )}
    </Paragraph>
  ))
}
