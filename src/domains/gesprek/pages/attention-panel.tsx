import { plural } from '../../../platform/text/index.ts'
import { type Panel, panel } from '../../../platform/web/index.ts'
import { Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { countAttention, type Selection } from '../store/deelnemers.ts'
import { wachtlijstTexts } from '../texts/wachtlijst.ts'

interface AttentionModel {
  gesprekId: string
  mail: number
  belEerst: number
  jongere: number
  aanbod: number
}

/** Whom the team is to call, with the list of them. */
function Attention({ model }: { model: AttentionModel }) {
  const { lang } = usePage()
  const { panel: t } = wachtlijstTexts(lang)
  const path = `/gesprek/${model.gesprekId}`
  const listOf = (toon: Selection) => `${path}/deelnemers?toon=${toon}`
  const asked = [
    { count: model.mail, one: t.mailEen, other: t.mailMeer, href: listOf('mail') },
    { count: model.belEerst, one: t.bellenEen, other: t.bellenMeer, href: listOf('bel-eerst') },
    { count: model.jongere, one: t.jongEen, other: t.jongMeer, href: listOf('jongere') },
    { count: model.aanbod, one: t.aanbodEen, other: t.aanbodMeer, href: `${path}/wachtlijst` },
  ].filter(({ count }) => count > 0)
  return (
    <section>
      <Heading level={2}>{t.titel}</Heading>
      {asked.length === 0 ? (
        <Paragraph>{t.niets}</Paragraph>
      ) : (
        <List
          items={asked.map(({ count, one, other, href }) => (
            <Link key={href} href={href}>
              {plural(count, lang, { one, other })}
            </Link>
          ))}
        />
      )}
      <Paragraph>
        <Link href={`${path}/wachtlijst`}>{t.naarWachtlijst}</Link>
      </Paragraph>
    </section>
  )
}

export const attentionPanel: Panel = panel(
  'gesprek-beheer',
  'bellen',
  async (rq, { gesprekId }) =>
    gesprekId === undefined ? null : { gesprekId, ...(await countAttention(rq.db, gesprekId)) },
  Attention,
)
