/** A text as somebody reads it, or why it could not be read. */
export interface WrittenText {
  path: string
  text: string | null
}

// A count of one and of many, a word, both answers, a short list and a long one: what the texts are called with.
const samples = [3, 1, 'Voorbeeld', true, false, ['eerste'], ['eerste', 'tweede']]

/** Every text in a table of texts; a text with parameters is called with all samples. */
export function writtenTexts(value: unknown, path = ''): WrittenText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') return outcomes(value as (...args: unknown[]) => unknown, path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    writtenTexts(inner, path === '' ? key : `${path}.${key}`),
  )
}

function outcomes(write: (...args: unknown[]) => unknown, path: string): WrittenText[] {
  const texts = new Set<string>()
  for (const args of argumentLists(write.length)) {
    const text = attempt(write, args)
    if (text !== null) texts.add(text)
  }
  return texts.size === 0 ? [{ path, text: null }] : [...texts].map((text) => ({ path, text }))
}

function argumentLists(count: number): unknown[][] {
  if (count === 0) return [[]]
  return argumentLists(count - 1).flatMap((start) => samples.map((sample) => [...start, sample]))
}

/** The sample may be of a kind that this text does not take. */
function attempt(write: (...args: unknown[]) => unknown, args: unknown[]): string | null {
  try {
    const text = write(...args)
    return typeof text !== 'string' || /undefined|\[object|NaN/.test(text) ? null : text
  } catch {
    return null
  }
}
