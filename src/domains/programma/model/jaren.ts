/** The years of a programme that have begun, the latest first. Days are ISO days. */
export function programmaJaren({ van, tot }: { van: string; tot: string }, today: string): string[] {
  const first = Number(van.slice(0, 4))
  const last = Number((tot < today ? tot : today).slice(0, 4))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(last - index))
}

/** The days of a year, as far as they have passed. */
export function dagenVan(jaar: string, today: string): { van: string; tot: string } {
  const end = `${jaar}-12-31`
  return { van: `${jaar}-01-01`, tot: today < end ? today : end }
}
