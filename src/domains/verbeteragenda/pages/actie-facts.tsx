import type { ReactNode } from 'react'
import { formatDay } from '../../../platform/text/index.ts'
import { Definitions, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import type { ActieMetStand } from './agenda-model.ts'
import { Written, WrittenInline } from './written.tsx'

type Fact = { term: string; description: ReactNode }

/** Who takes care of it and by when; when it is late also why, or that nobody said why. */
export function ActieFacts({ actie, full = false }: { actie: ActieMetStand; full?: boolean }) {
  const { lang } = usePage()
  const t = textsIn(lang).actie
  const { later } = actie.toestand
  const facts: Fact[] = [
    { term: t.eigenaar, description: <Eigenaar actie={actie} /> },
    {
      term: t.afgesproken,
      description: actie.voor_datum === null ? t.geenDatum : formatDay(actie.voor_datum, lang),
    },
  ]
  if (later !== null || (actie.nieuwe_datum !== null && isStillOpen(actie))) {
    const { nieuwe_datum } = actie
    facts.push(
      {
        term: t.nieuweDatum,
        description: nieuwe_datum === null ? t.geenNieuweDatum : formatDay(nieuwe_datum, lang),
      },
      {
        term: t.waaromLater,
        description: actie.reden === '' ? t.geenReden : <WrittenInline text={actie.reden} />,
      },
    )
  }
  if (full) {
    const more: [string, string][] = [
      [t.metWie, actie.met_wie],
      [t.hoeZien, actie.hoe_zien_we_het],
      [t.hoeBlijft, actie.hoe_blijft_het],
    ]
    facts.push(
      ...more
        .filter(([, text]) => text !== '')
        .map(([term, text]) => ({ term, description: <Written text={text} /> })),
    )
  }
  return <Definitions items={facts} />
}

function isStillOpen({ stand }: ActieMetStand): boolean {
  return stand === 'bezig' || stand === 'vast'
}

function Eigenaar({ actie }: { actie: ActieMetStand }) {
  const t = textsIn(usePage().lang).actie
  const parts = [actie.eigenaar_functie, actie.eigenaar_organisatie].filter((part) => part !== '')
  return parts.length === 0 ? t.geenEigenaar : <WrittenInline text={parts.join(', ')} />
}
