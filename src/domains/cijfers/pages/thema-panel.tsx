import { inLang } from '../../../platform/text/index.ts'
import { panel } from '../../../platform/web/index.ts'
import { Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { beschrijf } from '../model/beschrijf.ts'
import type { Reeks } from '../model/reeks.ts'
import { themasOf } from '../model/thema.ts'
import { loadReeksen } from '../store/load-reeksen.ts'
import { themaTexts } from '../texts/thema.ts'
import { BronRegel } from './bron-regel.tsx'

function ThemaPanel({ model: reeksen }: { model: Reeks[] }) {
  const { lang } = usePage()
  return (
    <section>
      <Heading level={2}>{themaTexts(lang).titel}</Heading>
      {reeksen.map((reeks) => (
        <section key={reeks.code}>
          <Heading level={3}>
            <Link href={`/cijfers/${reeks.code}`}>{inLang(reeks.naam, lang)}</Link>
          </Heading>
          <Paragraph>{beschrijf(reeks, lang)}</Paragraph>
          <BronRegel reeks={reeks} />
        </section>
      ))}
    </section>
  )
}

/** National figures that say something about one of the seven questions. */
export const themaPanel = panel(
  'thema',
  'cijfers',
  async (rq, { thema }) => {
    if (thema === undefined) return null
    const reeksen = (await loadReeksen(rq.db)).filter(({ code }) => themasOf(code).includes(thema))
    return reeksen.length === 0 ? null : reeksen
  },
  ThemaPanel,
)
