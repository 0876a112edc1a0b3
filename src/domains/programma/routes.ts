import { none } from '../../platform/audit/index.ts'
import { get, type Route } from '../../platform/web/index.ts'
import { themasBekijken } from './model/actions.ts'
import { showThemas } from './pages/show-themas.ts'
import { texts } from './texts/index.ts'

export const routes: Route[] = [
  get('/themas', {
    title: (lang) => texts[lang].themasTitle,
    action: themasBekijken,
    event: none('openbaar'),
    open: true,
    handle: showThemas,
  }),
]
