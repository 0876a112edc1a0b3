export { inLang, languages, type InEveryLanguage, type Lang, type Translated } from './lang.ts'
export { formatDay, formatTime, formatTimeRange } from './day.ts'
export { formatList, formatNumber, plural } from './number.ts'
export { searchKey, slug } from './search-key.ts'
