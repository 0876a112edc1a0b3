import { capabilityOf } from '../../../platform/access/index.ts'
import type { Rq } from '../../../platform/web/index.ts'
import { Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { loadOwn } from '../../gesprek/index.ts'
import { loadBijgewoond } from '../store/bewijs.ts'
import { loadOwnTafels } from '../store/own-tafels.ts'
import { dagTexts } from '../texts/dag.ts'

interface MijnDagModel {
  /** The meetings still to come where she has a table. */
  tafels: { nummer: number; tafel: number }[]
  hasBewijs: boolean
}

/** On the own page: where she sits, and her certificate once she was there. */
export async function loadPanelMijnDag(rq: Rq): Promise<MijnDagModel | null> {
  const capability = capabilityOf(rq.actor)
  const own = capability === null ? null : await loadOwn(rq.db, capability)
  if (own === null || own.stand !== 'plaats') return null
  const tafels = await loadOwnTafels(rq.db, own.id)
  const hasBewijs = (await loadBijgewoond(rq.db, own.id)).length > 0
  return tafels.length === 0 && !hasBewijs ? null : { tafels, hasBewijs }
}

export function PanelMijnDag({ model: { tafels, hasBewijs } }: { model: MijnDagModel }) {
  const t = dagTexts(usePage().lang).mijn
  return (
    <section>
      {tafels.length > 0 && (
        <>
          <Heading level={2}>{t.title}</Heading>
          <List items={tafels.map(({ nummer, tafel }) => t.table(nummer, tafel))} />
        </>
      )}
      {hasBewijs && (
        <Paragraph>
          <Link href="/mijn-deelname/bewijs">{t.bewijs}</Link>
        </Paragraph>
      )}
    </section>
  )
}
