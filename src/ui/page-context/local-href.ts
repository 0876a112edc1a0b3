import type { Lang } from '../../platform/text/index.ts'

const FILE = /^\/assets\/|\.[a-z0-9]{2,5}$/i

/** The address of a page in this language: '/regio' becomes '/en/regio' in English; files and other sites stay. */
export function localHref(href: string, lang: Lang): string {
  if (lang === 'nl' || !href.startsWith('/') || href.startsWith('//')) return href
  const [path = ''] = href.split(/[?#]/, 1)
  if (FILE.test(path) || path === '/en' || path.startsWith('/en/')) return href
  const rest = href.slice(path.length)
  return path === '/' ? `/en${rest}` : `/en${path}${rest}`
}
