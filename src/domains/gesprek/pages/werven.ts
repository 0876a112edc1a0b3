import { emptyForm } from '../../../platform/forms/index.ts'
import { notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { listOwnPartijen } from '../store/codepartij.ts'
import type { Gesprek } from '../store/gesprek.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import { type Handout, handoutOf } from './handout.ts'
import { WervenPage } from './werven-page.tsx'
import { WervenPartijPage } from './werven-partij-page.tsx'

/** Everything that who recruits hands out: her batches, and nobody who signed up. */
export async function showWerven(rq: Rq): Promise<Outcome> {
  return page(WervenPage, { partijen: await listOwnPartijen(rq.db, rq.filter), today: rq.today })
}

export async function showWervenPartij(rq: Rq): Promise<Outcome> {
  const found = await handoutOf(rq)
  if (found === null) return notFound()
  const { handout, gesprek } = found
  return page(WervenPartijPage, { handout, form: emptyForm }, aboutWerven(rq, gesprek, handout))
}

export function aboutWerven(rq: Rq, gesprek: Gesprek, { doelgroep, path }: Handout, more?: string) {
  const name = texts(rq.lang).doelgroep(doelgroep)
  return {
    crumbs: [
      { label: wervenTexts(rq.lang).title.werven, href: '/werven' },
      { label: name, ...(more !== undefined && { href: path }) },
      ...(more === undefined ? [] : [{ label: more }]),
    ],
    contact: gesprek.contact,
  }
}
