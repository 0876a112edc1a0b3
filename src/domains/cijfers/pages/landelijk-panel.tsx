import { inLang } from '../../../platform/text/index.ts'
import { panel, type Panel } from '../../../platform/web/index.ts'
import { Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import type { Reeks } from '../model/reeks.ts'
import { loadReeks } from '../store/load-reeksen.ts'
import { texts } from '../texts/index.ts'
import { BronRegel } from './bron-regel.tsx'
import { ReeksGrafiek } from './reeks-grafiek.tsx'

/** The series that says most about how many children it is about. */
const SHOWN = 'kinderen-in-pleegzorg'

/** On the page of a region or gesprek: there is no public figure for it, so this is the whole country. */
export function landelijkPanel(place: Panel['place']): Panel {
  return panel(place, 'cijfers', (rq) => loadReeks(rq.db, SHOWN), LandelijkPanel)
}

function LandelijkPanel({ model: reeks }: { model: Reeks }) {
  const t = inLang(texts, usePage().lang)
  return (
    <section>
      <Heading level={2}>{t.panelTitel}</Heading>
      <Paragraph>{t.panelUitleg}</Paragraph>
      <ReeksGrafiek reeks={reeks} />
      <BronRegel reeks={reeks} />
      <Paragraph>
        <Link href="/cijfers">{t.alleCijfers}</Link>
      </Paragraph>
    </section>
  )
}
