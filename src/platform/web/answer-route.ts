import type { Context } from 'hono'
import { createElement, type ReactNode } from 'react'
import { localHref } from '../../ui/index.ts'
import { FormInput, withoutControlSigns } from '../forms/index.ts'
import { inLang, type Lang } from '../text/index.ts'
import { writeCapability } from './cookies.ts'
import { comesFromOurPage } from './csrf.ts'
import { NotHerePage, SendAgainPage, TroublePage, type Trouble } from './error-pages.tsx'
import { describeError } from './logger.ts'
import type { Kernel } from './kernel.ts'
import { countedTogether } from './network-address.ts'
import { leaveNotice, takeNotice } from './notice.ts'
import type { Outcome, PageOptions } from './outcome.ts'
import { countTry, isOverLimit } from './rate-limits.ts'
import { readForm } from './read-form.ts'
import { renderPage, sendHtml } from './render.tsx'
import type { Route } from './route.ts'
import { runRoute } from './run-route.ts'
import { en } from './texts/en.ts'
import { nl } from './texts/nl.ts'
import { whoAsks, type Who } from './who.ts'

/** One request being answered. */
interface Turn {
  kernel: Kernel
  route: Route | null
  lang: Lang
  c: Context
  who: Who
  form: FormInput
}

export async function answerRoute(
  kernel: Kernel,
  route: Route | null,
  lang: Lang,
  c: Context,
): Promise<Response> {
  const started = performance.now()
  let status = 500
  try {
    const response = await answer(kernel, route, lang, c)
    status = response.status
    return response
  } finally {
    if (!route?.traceless) {
      const ms = Math.round(performance.now() - started)
      kernel.logger.info({ method: c.req.method, route: route?.path ?? '(unknown)', status, ms }, 'request')
    }
  }
}

async function answer(kernel: Kernel, route: Route | null, lang: Lang, c: Context): Promise<Response> {
  const turn: Turn = {
    kernel,
    route,
    lang,
    c,
    who: { actor: { kind: 'visitor' }, signedInAs: null },
    form: new FormInput({}),
  }
  try {
    if (c.req.method === 'POST') {
      const filesUpTo = route?.upload && (await isKnown(turn)) ? route.upload.maxBytes : 0
      const form = await readForm(c, filesUpTo)
      // Who is not known any more may have a session that ended: then that is what to mend, and not the file.
      if (form === null && route?.upload && filesUpTo === 0) return sendAgain(turn, 403)
      if (form === null) return sendTrouble(kernel, lang, c, route?.upload ? 'fileTooLarge' : 'tooLarge', 413)
      turn.form = form
    }
    turn.who = await whoAsks(c, route, kernel.readSession)
    if (route === null || hasControlSign(c.req.param() as Record<string, string>)) return sendNotHere(turn)
    if (await isOverLimit(route.limit, networkAddress(kernel, c)))
      return sendTrouble(kernel, lang, c, 'tooOften', 429)
    if (route.method === 'post' && !mayPost(turn, route)) return sendAgain(turn, 403)
    return await run(turn, route)
  } catch (error) {
    const reference = Math.random().toString(36).slice(2, 8).toUpperCase()
    const where = route?.traceless ? '(ballot)' : (route?.path ?? '(unknown)')
    kernel.logger.error({ route: where, reference, error: describeError(error) }, 'failed')
    return c.req.method === 'POST'
      ? sendAgain(turn, 503)
      : sendTrouble(kernel, lang, c, 'broken', 500, reference)
  }
}

/** Only of somebody we know a long post is read. A database that is away is found out when the form is there. */
async function isKnown({ kernel, c, route }: Turn): Promise<boolean> {
  return whoAsks(c, route, kernel.readSession).then(
    ({ actor }) => actor.kind !== 'visitor',
    () => false,
  )
}

/** Without a session, link or code a post has no power of its own; then only its origin is looked at. */
function mayPost({ kernel, c, form }: Turn, route: Route): boolean {
  if (!comesFromOurPage(c, kernel.origins)) return false
  return route.traceless === true || kernel.csrf.isValid(c, form.text('_csrf'))
}

async function run(turn: Turn, route: Route): Promise<Response> {
  const { kernel, lang, c, who, form } = turn
  const cookies: string[] = []
  const { outcome, capabilities } = await runRoute(route, kernel, {
    actor: who.actor,
    lang,
    params: c.req.param() as Record<string, string>,
    query: readQuery(c.req.url),
    form,
    signIn: kernel.signInFor(c.req.raw.headers, cookies),
    formKey: formKeyOf(form),
  })
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  for (const [name, token] of capabilities) {
    writeCapability(c, kernel.secure, name, token)
  }
  await countTry(route.limit, networkAddress(kernel, c), outcome)
  return send(turn, route, outcome)
}

/** No id or name of ours has one, and PostgreSQL takes none. */
function hasControlSign(params: Record<string, string>): boolean {
  return Object.values(params).some((value) => /\p{Control}/u.test(value))
}

function readQuery(url: string): URLSearchParams {
  const entries = [...new URL(url).searchParams]
  return new URLSearchParams(entries.map(([name, value]) => [name, withoutControlSigns(value)]))
}

function formKeyOf(form: FormInput): string | null {
  const key = form.text('_sleutel')
  return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(key) ? key : null
}

function send(turn: Turn, route: Route, outcome: Outcome): Response | Promise<Response> {
  const { kernel, lang, c } = turn
  switch (outcome.kind) {
    case 'page':
      return sendPage(turn, outcome.options.title ?? route.title(lang), outcome.render(), outcome.options)
    case 'redirect':
      if (outcome.notice) leaveNotice(c, kernel.keys, kernel.secure, outcome.notice)
      c.header('Cache-Control', 'no-store')
      return c.redirect(localHref(outcome.to, lang), 303)
    case 'file':
      c.header('Content-Type', outcome.type)
      c.header(
        'Content-Disposition',
        `${outcome.inline ? 'inline' : 'attachment'}; filename="${outcome.fileName}"`,
      )
      c.header('Cache-Control', route.open ? 'no-cache' : 'no-store')
      return c.body(outcome.body as never)
    case 'refused':
      // The session, role or link ended while somebody was typing: what was typed is kept.
      return c.req.method === 'POST' ? sendAgain(turn, 403) : sendNotHere(turn)
    case 'notFound':
      return sendNotHere(turn)
  }
}

function sendPage(
  turn: Turn,
  title: string,
  content: ReactNode,
  options: PageOptions,
  formKey?: string,
): Response {
  const { kernel, route, lang, c, who } = turn
  const status = options.status ?? 200
  const html = renderPage(
    {
      lang,
      path: pathWithoutLanguage(c.req.path),
      title,
      menu: kernel.menu.map(({ href, label }) => ({ href, label: label(lang) })),
      crumbs: options.crumbs ?? [],
      notice: route?.traceless || isFetchedByScript(c) ? null : takeNotice(c, kernel.keys, kernel.secure),
      contact: options.contact ?? null,
      signedInAs: who.signedInAs,
      demo: kernel.demo,
      assets: kernel.assets,
      csrf: () => (route?.traceless ? '' : kernel.csrf.token(c)),
      hasErrors: status === 422,
      noindex: options.noindex ?? !route?.open,
      ...(formKey && { formKey }),
    },
    content,
  )
  return sendHtml(c, html, status, route?.open === true && who.actor.kind === 'visitor')
}

/** A page that brings itself up to date must not take away the notice that somebody still has to read. */
function isFetchedByScript(c: Context): boolean {
  return c.req.header('sec-fetch-dest') === 'empty'
}

function sendNotHere(turn: Turn): Response {
  const page = createElement(NotHerePage, { model: { signedIn: turn.who.signedInAs !== null } })
  return sendPage(turn, inLang({ nl, en }, turn.lang).notHere.tab, page, { status: 404 as 400 })
}

/** The form key stays the same: if the first try was saved after all, the second finds that out. */
function sendAgain(turn: Turn, status: number): Response {
  const { c, who, form, lang } = turn
  const model = {
    path: pathWithoutLanguage(c.req.path),
    values: form.values,
    signedIn: who.signedInAs !== null,
  }
  const page = createElement(SendAgainPage, { model })
  return sendPage(
    turn,
    inLang({ nl, en }, lang).again.tab,
    page,
    { status: status as 400 },
    formKeyOf(form) ?? undefined,
  )
}

export function sendTrouble(
  kernel: Kernel,
  lang: Lang,
  c: Context,
  kind: Trouble,
  status: number,
  reference?: string,
): Response {
  const turn: Turn = {
    kernel,
    route: null,
    lang,
    c,
    who: { actor: { kind: 'visitor' }, signedInAs: null },
    form: new FormInput({}),
  }
  const page = createElement(TroublePage, { model: { kind, ...(reference && { reference }) } })
  return sendPage(turn, inLang({ nl, en }, lang)[kind].tab, page, { status: status as 400 })
}

function pathWithoutLanguage(path: string): string {
  return path === '/en' ? '/' : path.startsWith('/en/') ? path.slice(3) : path
}

function networkAddress(kernel: Kernel, c: Context): string {
  const forwarded = kernel.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  const env = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return countedTogether(forwarded ?? env?.incoming?.socket?.remoteAddress ?? 'unknown')
}
