import { none } from '../../platform/audit/index.ts'
import { get, type Route } from '../../platform/web/index.ts'
import { cijfersBekijken } from './model/actions.ts'
import { downloadReeks } from './pages/download-reeks.ts'
import { showCijfers, showReeks } from './pages/show-cijfers.ts'
import { texts } from './texts/index.ts'

const openbaar = { action: cijfersBekijken, event: none('openbaar'), open: true } as const

export const routes: Route[] = [
  get('/cijfers', { ...openbaar, title: (lang) => texts[lang].title, handle: showCijfers }),
  get('/cijfers/:reeks', { ...openbaar, title: (lang) => texts[lang].reeksTitle, handle: showReeks }),
  get('/cijfers/:reeks/cijfers.csv', {
    ...openbaar,
    title: (lang) => texts[lang].csvTitle,
    handle: downloadReeks,
  }),
]
