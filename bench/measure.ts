import type { MeasuredSite } from './measured-site.ts'
import type { Statement } from './bare-queries.ts'

export interface Measured {
  /** CPU milliseconds of the site per request. */
  cpu: number
  /** Milliseconds from asking to having the whole answer, half and 95 of 100 requests. */
  p50: number
  p95: number
  /** Of one request, without begin, commit and set_config. */
  statements: Statement[]
}

const warming = 20

/** One request after the other. `ask` gets the number of the request and throws when the answer is not what it should be. */
export async function measure(
  site: MeasuredSite,
  times: number,
  ask: (number: number) => Promise<void>,
): Promise<Measured> {
  for (let number = 0; number < warming; number++) await ask(number)
  await site.read()
  await ask(warming)
  const { statements } = await site.read()
  const durations: number[] = []
  const { cpu: before } = await site.read()
  for (let number = 0; number < times; number++) {
    const started = performance.now()
    await ask(warming + 1 + number)
    durations.push(performance.now() - started)
  }
  const { cpu: after } = await site.read()
  durations.sort((a, b) => a - b)
  const at = (share: number) =>
    durations[Math.min(durations.length - 1, Math.floor(durations.length * share))]!
  return {
    cpu: (after - before) / times,
    p50: at(0.5),
    p95: at(0.95),
    statements: statements.filter(({ text }) => !/^(begin|commit|rollback)|set_config/.test(text)),
  }
}

/** How many requests `measure` sends in all. */
export const requestsFor = (times: number) => warming + 1 + times
