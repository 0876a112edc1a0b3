import { formatDay, inLang } from '../../../platform/text/index.ts'
import { Definitions, Link, usePage } from '../../../ui/index.ts'
import type { Reeks } from '../model/reeks.ts'
import { texts } from '../texts/index.ts'

/** Everything a reader needs to judge a figure, or to quote it. */
export function Herkomst({ reeks }: { reeks: Reeks }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  const { bron } = reeks
  const definitie = [inLang(reeks.definitie, lang), reeks.definitieZeker ? '' : t.teControleren]
  return (
    <Definitions
      items={[
        { term: t.definitie, description: definitie.join(' ').trim() },
        { term: t.telling, description: t.tellingen[reeks.telling] },
        { term: t.eenheid, description: inLang(reeks.eenheid, lang) },
        { term: t.gebied, description: t.nederland },
        {
          term: t.bron,
          description: (
            <Link href={bron.url} external>
              {`${bron.uitgever}, ${bron.naam}`}
            </Link>
          ),
        },
        { term: t.nagekeken, description: formatDay(bron.nagekekenOp, lang) },
        { term: t.licentie, description: inLang(bron.licentie, lang) },
      ]}
    />
  )
}
