import { Temporal } from 'temporal-polyfill'
import { instantOf } from '../../../platform/clock/index.ts'
import type { Bijeenkomst } from './bijeenkomst.ts'

type Planned = Pick<Bijeenkomst, 'datum' | 'begin' | 'stand'>

/** When the first meeting still to come begins, as an ISO instant; null when there is none with a day. */
export function firstBegin(bijeenkomsten: Planned[], now: Temporal.Instant): string | null {
  const begins = bijeenkomsten
    .flatMap(({ datum, begin, stand }) =>
      datum === null || stand !== 'gepland' ? [] : [instantOf(datum, begin)],
    )
    .filter((begin) => Temporal.Instant.compare(begin, now) > 0)
    .toSorted(Temporal.Instant.compare)
  return begins[0]?.toString() ?? null
}
