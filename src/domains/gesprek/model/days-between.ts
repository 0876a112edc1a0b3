import { Temporal } from 'temporal-polyfill'

/** Days from one ISO day to another; below 0 when the second came first. */
export function daysBetween(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until), { largestUnit: 'day' }).days
}
