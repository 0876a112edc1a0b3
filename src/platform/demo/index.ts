import { action, anyone } from '../access/index.ts'
import { none } from '../audit/index.ts'
import type { MailCatcher } from '../mail/index.ts'
import type { SmsCatcher } from '../sms/index.ts'
import { demoCast } from '../people/index.ts'
import { inLang, type Lang } from '../text/index.ts'
import { get, notFound, page, post, redirect, type Room, type Rq } from '../web/index.ts'
import { CastPage } from './pages/cast.tsx'
import { MailsPage } from './pages/mails.tsx'
import { TextsPage } from './pages/texts.tsx'
import { en } from './texts/en.ts'
import { nl } from './texts/nl.ts'

const rondkijken = action('demo:rondkijken', anyone)
const event = none('demo: alleen verzonnen mensen, alleen op dit toestel')
const title = (read: (texts: typeof nl) => string) => (lang: Lang) => read(inLang({ nl, en }, lang))

/** Only there in demo mode: become anybody of the cast with one click, and read the mails and text messages that were caught. */
export function demoRoom({
  codes,
  catcher,
  smsCatcher,
}: {
  codes: Map<string, string>
  catcher: MailCatcher | null
  smsCatcher: SmsCatcher | null
}): Room {
  async function enter(rq: Rq) {
    const key = rq.form.text('wie')
    const person = Object.hasOwn(demoCast, key) ? demoCast[key as keyof typeof demoCast] : null
    if (!person) return notFound()
    await rq.signIn.requestCode(person.mail)
    await rq.signIn.enter(person.mail, codes.get(person.mail) ?? '')
    return redirect('/mijn-account', inLang({ nl, en }, rq.lang).entered(person.name))
  }
  return {
    name: 'demo',
    menu: [{ href: '/demo', label: title((t) => t.menu) }],
    routes: [
      get('/demo', {
        title: title((t) => t.title),
        action: rondkijken,
        event,
        handle: async (rq) => page(CastPage, { panels: await rq.panels('demo', {}) }),
      }),
      post('/demo/inloggen', { title: title((t) => t.title), action: rondkijken, event, handle: enter }),
      get('/demo/post', {
        title: title((t) => t.mails),
        action: rondkijken,
        event,
        handle: async () => page(MailsPage, { mails: catcher?.mails ?? [] }),
      }),
      get('/demo/sms', {
        title: title((t) => t.sms),
        action: rondkijken,
        event,
        handle: async () => page(TextsPage, { texts: smsCatcher?.texts ?? [] }),
      }),
    ],
  }
}
