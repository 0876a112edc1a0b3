/** Fields of before whose value is different after, for the visible history of an adopted agenda. */
export function changedFields<T extends Record<string, string | null>>(
  before: T,
  after: { [K in keyof T]: string | null },
) {
  const was: Partial<Record<keyof T & string, string>> = {}
  for (const field of Object.keys(before) as (keyof T & string)[]) {
    if ((before[field] ?? '') !== (after[field] ?? '')) was[field] = before[field] ?? ''
  }
  return was
}
