import { action, anyone } from '../access/index.ts'
import { none } from '../audit/index.ts'
import { inLang, type Lang } from '../text/index.ts'
import { page } from './outcome.ts'
import { AccessibilityPage } from './pages/accessibility.tsx'
import { Gallery } from '../../ui/index.ts'
import { HelpPage } from './pages/help.tsx'
import { PrivacyPage } from './pages/privacy.tsx'
import { StartPage } from './pages/start.tsx'
import type { Room } from './room.ts'
import { get } from './route.ts'
import { en } from './texts/pages-en.ts'
import { nl } from './texts/pages-nl.ts'

const lezen = action('site:lezen', anyone)
const event = none('openbaar: niemand wordt herkend')
const title = (read: (texts: typeof nl) => string) => (lang: Lang) => read(inLang({ nl, en }, lang))
const row = { action: lezen, event, open: true } as const

/** Pages that belong to no room of the field: the start, help, how we treat data, the components. */
export const sitePages: Room = {
  name: 'site',
  routes: [
    get('/', {
      ...row,
      // Who was signing up can go on from here.
      capability: 'aanmelding',
      title: title((t) => t.start.tab),
      handle: async (rq) => page(StartPage, { panels: await rq.panels('start', {}) }),
    }),
    get('/hulp', { ...row, title: title((t) => t.help.title), handle: async () => page(HelpPage, {}) }),
    get('/privacy', {
      ...row,
      title: title((t) => t.privacy.title),
      handle: async () => page(PrivacyPage, {}),
    }),
    get('/toegankelijkheid', {
      ...row,
      title: title((t) => t.accessibility.title),
      handle: async () => page(AccessibilityPage, {}),
    }),
    get('/ui', {
      ...row,
      title: title((t) => t.gallery.title),
      handle: async () => page(Gallery, {}, { noindex: true }),
    }),
  ],
}
