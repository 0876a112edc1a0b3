/** What a Dutch text has and its translation has not, or the other way round: keys, kinds, number of parameters. */
export function differences(nl: unknown, en: unknown, path = ''): string[] {
  if (kindOf(nl) !== kindOf(en)) return [`${path}: ${kindOf(nl)} in nl, ${kindOf(en)} in en`]
  if (typeof nl === 'function' && typeof en === 'function') {
    return nl.length === en.length ? [] : [`${path}: ${nl.length} parameters in nl, ${en.length} in en`]
  }
  if (typeof nl === 'string') return nl === '' || en === '' ? [`${path}: empty`] : []
  if (typeof nl !== 'object' || nl === null) return []
  const [dutch, english] = [nl as Record<string, unknown>, en as Record<string, unknown>]
  const keys = new Set([...Object.keys(dutch), ...Object.keys(english)])
  return [...keys].flatMap((key) =>
    differences(dutch[key], english[key], path === '' ? key : `${path}.${key}`),
  )
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  return Array.isArray(value) ? 'list' : typeof value
}
