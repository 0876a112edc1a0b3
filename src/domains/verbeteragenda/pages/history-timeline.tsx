import type { ReactNode } from 'react'
import { formatDay } from '../../../platform/text/index.ts'
import { Link, Paragraph, Timeline, usePage } from '../../../ui/index.ts'
import type { Gebeurtenis } from '../store/timeline.ts'
import { textsIn } from '../texts/index.ts'
import { Was } from './was.tsx'
import { Written, WrittenInline } from './written.tsx'

interface HistoryTimelineProps {
  gebeurtenissen: Gebeurtenis[]
  /** Address of an action, where several actions stand in one timeline. */
  actieHref?: (actieId: string) => string
}

export function HistoryTimeline({ gebeurtenissen, actieHref }: HistoryTimelineProps) {
  return (
    <Timeline
      items={gebeurtenissen.map((gebeurtenis) => ({
        day: gebeurtenis.op,
        title: <What gebeurtenis={gebeurtenis} />,
        children: (
          <>
            {actieHref && <About gebeurtenis={gebeurtenis} actieHref={actieHref} />}
            <Told gebeurtenis={gebeurtenis} />
          </>
        ),
      }))}
    />
  )
}

function What({ gebeurtenis }: { gebeurtenis: Gebeurtenis }): ReactNode {
  const t = textsIn(usePage().lang)
  if (gebeurtenis.soort === 'melding') return t.stand[gebeurtenis.stand]
  if (gebeurtenis.soort === 'evaluatie') return t.verloop.evaluatie(t.uitkomst[gebeurtenis.uitkomst])
  return t.verloop.wijziging[gebeurtenis.wat]
}

function About({
  gebeurtenis: { actieId, over },
  actieHref,
}: {
  gebeurtenis: Gebeurtenis
  actieHref: (id: string) => string
}) {
  if (over === null) return null
  if (actieId === null) return <Written text={over} />
  return (
    <Paragraph>
      <Link href={actieHref(actieId)}>
        <WrittenInline text={over} />
      </Link>
    </Paragraph>
  )
}

function Told({ gebeurtenis }: { gebeurtenis: Gebeurtenis }) {
  const { lang } = usePage()
  const t = textsIn(lang).verloop
  if (gebeurtenis.soort === 'evaluatie') return <Written text={gebeurtenis.waarom} />
  if (gebeurtenis.soort === 'wijziging') {
    return (
      <>
        <Written text={gebeurtenis.noot} />
        <Was was={gebeurtenis.was} />
      </>
    )
  }
  const { tekst, nieuweDatum, reden, door } = gebeurtenis
  return (
    <>
      <Written text={tekst} />
      {nieuweDatum !== null && <Paragraph>{t.nieuweDatum(formatDay(nieuweDatum, lang))}</Paragraph>}
      {reden !== '' && (
        <Paragraph>
          {t.reden} <WrittenInline text={reden} />
        </Paragraph>
      )}
      <Paragraph>{t.door[door]}</Paragraph>
    </>
  )
}
