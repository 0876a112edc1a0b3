import { none } from '../../platform/audit/index.ts'
import { get, type Route } from '../../platform/web/index.ts'
import { regioBekijken } from './model/actions.ts'
import { showRegio } from './pages/show-regio.ts'
import { downloadRegios, showRegios } from './pages/show-regios.ts'
import { texts } from './texts/index.ts'

const openbaar = { action: regioBekijken, event: none('openbaar'), open: true } as const

export const routes: Route[] = [
  get('/regio', { ...openbaar, title: (lang) => texts[lang].lijstTitle, handle: showRegios }),
  get('/regio/jeugdregios.csv', {
    ...openbaar,
    title: (lang) => texts[lang].csvTitle,
    handle: downloadRegios,
  }),
  get('/regio/:regio', { ...openbaar, title: (lang) => texts[lang].regioTitle, handle: showRegio }),
]
