import type { Transaction } from 'kysely'
import { rowFilter, type Actor, type Gate } from '../access/index.ts'
import { recordEvent } from '../audit/index.ts'
import { today as dayOf, type Clock } from '../clock/index.ts'
import { holdCapability, inTransaction, type Db, type PlatformTables } from '../database/transaction.ts'
import type { FormInput } from '../forms/index.ts'
import { announce } from '../jobs/announce.ts'
import type { Keys } from '../keys/index.ts'
import { queueMail } from '../mail/outbox.ts'
import type { SignIn } from '../people/sign-in.ts'
import { queueSms } from '../sms/outbox.ts'
import type { Lang } from '../text/index.ts'
import { nudge } from './live/nudge.ts'
import { loadColumns, type TableColumn } from './columns.ts'
import type { Outcome } from './outcome.ts'
import type { Panel } from './panel.ts'
import { claimForm, releaseForm, settleForm } from './receipt.ts'
import type { Rq } from './request.ts'
import type { Route } from './route.ts'

export interface RouteSetting {
  db: Db
  gate: Gate
  clock: Clock
  keys: Keys
  origin: string
  demo: boolean
  panels: Panel[]
  columns: TableColumn[]
}

export interface Asked {
  actor: Actor
  lang: Lang
  params: Record<string, string>
  query: URLSearchParams
  form: FormInput
  signIn: SignIn
  /** Key of the posted form, when it has one. */
  formKey: string | null
}

export interface Answered {
  outcome: Outcome
  /** Links and codes that this browser holds from now on (token) or gave back (null). */
  capabilities: Map<string, string | null>
}

/** Carries an answer out of a transaction that must not be kept. */
class Undo extends Error {
  readonly answered: Answered
  constructor(answered: Answered) {
    super('undo')
    this.answered = answered
  }
}

/**
 * One request, in one transaction: rule → form receipt → handler → audit event → commit. Rendering comes after.
 * A page that shows errors (422, 409, 400) rolls back whatever its handler wrote.
 */
export async function runRoute(route: Route, setting: RouteSetting, asked: Asked): Promise<Answered> {
  const today = dayOf(setting.clock)
  const scopeId = route.action.scope ? (asked.params[route.action.scope] ?? null) : null
  const record = { actor: asked.actor, action: route.action.name, scopeId: isId(scopeId) ? scopeId : null }
  const withKey = asked.formKey !== null && !route.traceless
  const transaction = { actor: asked.actor, today, ...(withKey && { formKey: asked.formKey! }) }
  try {
    return await inTransaction(setting.db, transaction, async (db) => {
      const [allowed] = await setting.gate(db, asked.actor, today, [{ action: route.action, scopeId }])
      if (allowed !== true) throw new Undo({ outcome: { kind: 'refused' }, capabilities: new Map() })
      if (withKey) {
        const claim = { key: asked.formKey!, action: route.action.name, today }
        const before = await claimForm(db, setting.keys, claim)
        if (before !== null)
          return { outcome: { kind: 'redirect', to: before.location }, capabilities: before.capabilities }
      }
      const capabilities = new Map<string, string | null>()
      const subjectIds: string[] = []
      const outcome = await route.handle(makeRq(db, setting, asked, today, scopeId, capabilities, subjectIds))
      const answered = { outcome, capabilities }
      if (isRefusal(outcome)) throw new Undo(answered)
      if (withKey && outcome.kind === 'redirect') {
        await settleForm(db, setting.keys, asked.formKey!, { location: outcome.to, capabilities })
      } else if (withKey) {
        await releaseForm(db, asked.formKey!)
      }
      if (typeof route.event === 'string') {
        await recordEvent(db, { ...record, event: route.event, outcome: 'done', subjectIds })
      }
      return answered
    })
  } catch (cause) {
    if (!(cause instanceof Undo)) throw cause
    if (cause.answered.outcome.kind === 'refused' && typeof route.event === 'string') {
      await inTransaction(setting.db, transaction, (db) =>
        recordEvent(db, { ...record, event: route.event as string, outcome: 'refused' }),
      )
    }
    return cause.answered
  }
}

function isRefusal(outcome: Outcome): boolean {
  if (outcome.kind === 'refused' || outcome.kind === 'notFound') return true
  return outcome.kind === 'page' && (outcome.options.status ?? 200) !== 200
}

function isId(value: string | null): boolean {
  return value !== null && /^[0-9a-f-]{36}$/i.test(value)
}

function makeRq(
  db: Transaction<PlatformTables>,
  setting: RouteSetting,
  asked: Asked,
  today: string,
  scopeId: string | null,
  capabilities: Map<string, string | null>,
  subjectIds: string[],
): Rq {
  const { actor } = asked
  const rq: Rq = {
    db,
    actor,
    today,
    lang: asked.lang,
    now: setting.clock.now(),
    params: asked.params,
    query: asked.query,
    form: asked.form,
    signIn: asked.signIn,
    keys: setting.keys,
    origin: setting.origin,
    demo: setting.demo,
    may: async (action, id) => (await rq.mayAll([action], id))[0] === true,
    mayAll: (actions, id) =>
      setting.gate(
        db,
        actor,
        today,
        actions.map((action) => ({ action, scopeId: id ?? scopeId })),
      ),
    filter: rowFilter(actor, today),
    mail: (message) => queueMail(db, setting.keys, today, message),
    sms: (message) => queueSms(db, setting.keys, today, message),
    announce: (name, payload) => announce(db, name, payload),
    concerns: (...ids) => void subjectIds.push(...ids),
    hold: async (capability, token, hash) => {
      capabilities.set(capability, token)
      await holdCapability(db, hash)
    },
    holdOnly: (hash) => holdCapability(db, hash),
    nudge: (path) => nudge(db, path),
    letGo: (capability) => void capabilities.set(capability, null),
    panels: async (place, context) => {
      const shown = []
      for (const panel of setting.panels) {
        if (panel.place !== place) continue
        const one = await panel.load(rq, context)
        if (one !== null) shown.push(one)
      }
      return shown
    },
    columns: (place, context) => loadColumns(setting.columns, rq, place, context),
  }
  return rq
}
