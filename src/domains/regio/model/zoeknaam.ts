import { searchKey } from '../../../platform/text/search-key.ts'

/**
 * A name as it is compared: words without case, accents and punctuation.
 * The one letter "ĳ" counts as i and j, and so does y: people write IJsselland and Ysselland.
 */
export function zoekwoorden(name: string): string[] {
  const key = searchKey(name.normalize('NFKC')).replaceAll('y', 'ij')
  return key === '' ? [] : key.split(' ')
}
