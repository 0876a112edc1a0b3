import { serve as listen } from '@hono/node-server'
import type { Server } from 'node:http'
import { sql } from 'kysely'
import { gate as firstWall, type Gate } from './platform/access/index.ts'
import { systemClock, today as dayOf } from './platform/clock/index.ts'
import { connect, type OnStatement } from './platform/database/connection.ts'
import { StartError } from './platform/database/start-error.ts'
import { inTransaction } from './platform/database/transaction.ts'
import type { LoginUrls } from './platform/database/login-kinds.ts'
import { demoRoom } from './platform/demo/index.ts'
import { loadDemoOf } from './platform/demo/load-demo.ts'
import { jobsOf } from './platform/jobs/jobs-of.ts'
import { startWorker } from './platform/jobs/index.ts'
import type { Keys } from './platform/keys/index.ts'
import { queueMail, sendFromOutbox, startMailCatcher } from './platform/mail/index.ts'
import { sendTexts, startSmsCatcher } from './platform/sms/index.ts'
import { openAuth, readSessionWith, signInCodeMinutes, signInFor } from './platform/people/index.ts'
import { peopleTexts } from './platform/people/texts/index.ts'
import type { Settings } from './platform/start/settings.ts'
import { makeApp } from './platform/web/app.ts'
import { openLive } from './platform/web/live/hub.ts'
import { openLogger } from './platform/web/logger.ts'
import { rooms as siteRooms } from './site.ts'

export interface ServeOptions {
  settings: Settings
  urls: { ownerUrl: string } & LoginUrls
  keys: Keys
  clientFolder: string
  demo: boolean
  /** Lets a test turn on only what it needs. */
  withWorker?: boolean
  /** Called for every statement of the web process; see ConnectionOptions. */
  onStatement?: OnStatement
  /** The first wall. A test takes it away to see that the second one holds; no setting can. */
  gate?: Gate
}

export interface RunningSite {
  origin: string
  stop(): Promise<void>
}

/** The invented example data of all rooms. */
export function loadDemo(options: { ownerUrl: string; keys: Keys }): Promise<void> {
  return loadDemoOf(siteRooms, options)
}

/** Web and jobs on a database that is migrated. Listens when the promise resolves. */
export async function serve(options: ServeOptions): Promise<RunningSite> {
  const {
    settings,
    urls,
    keys,
    clientFolder,
    demo,
    withWorker = true,
    gate = firstWall,
    onStatement,
  } = options
  const logger = openLogger()
  const clock = systemClock
  const app = connect(urls.appUrl, {
    max: 10,
    longestStatementMs: 30_000,
    ...(onStatement && { onStatement }),
  })
  // Of their own: a code is mailed while the request that asked for it keeps its connection, and when all requests
  // did so at once none would ever get a second one.
  const forCodes = connect(urls.appUrl, {
    max: 2,
    longestStatementMs: 30_000,
    ...(onStatement && { onStatement }),
  })
  const catcher = settings.SMTP_URL ? null : demo ? await startMailCatcher() : null
  const smsCatcher = settings.SMS_URL ? null : demo ? await startSmsCatcher() : null
  const smtpUrl = settings.SMTP_URL ?? catcher?.smtpUrl ?? 'smtp://127.0.0.1:25'
  // The port decides the address of the site, so listening comes first; until the site is made it says so.
  let answer: (request: Request, env: object) => Response | Promise<Response> = () =>
    new Response('…', { status: 503 })
  const { port, close } = await listenOn(settings, (request, env) => answer(request, env))
  const origin =
    settings.ORIGIN ?? `http://${settings.HOST.includes(':') ? `[${settings.HOST}]` : settings.HOST}:${port}`

  const demoCodes = new Map<string, string>()
  const { auth, close: closeAuth } = openAuth({
    authUrl: urls.authUrl,
    origin,
    keys,
    async sendCode({ to, code }) {
      if (demo) demoCodes.set(to, code)
      const t = peopleTexts('nl').signIn
      const message = { to, subject: t.mailSubject, text: t.mailText(code, signInCodeMinutes) }
      const today = dayOf(clock)
      await inTransaction(forCodes.db, { actor: { kind: 'visitor' }, today }, (db) =>
        queueMail(db, keys, today, message),
      )
    },
  })
  const rooms = demo ? [...siteRooms, demoRoom({ codes: demoCodes, catcher, smsCatcher })] : siteRooms
  const live = openLive(urls.appUrl)
  const site = makeApp({
    rooms,
    live,
    db: app.db,
    gate,
    clock,
    keys,
    origin,
    origins: settings.ORIGIN ? [origin] : [origin, `http://localhost:${port}`, `http://127.0.0.1:${port}`],
    demo,
    logger,
    clientFolder,
    trustProxy: settings.TRUST_PROXY === 'ja',
    readSession: readSessionWith(auth),
    signInFor: (headers, cookies) => signInFor(auth, headers, cookies),
    isReady: () =>
      sql`select 1`.execute(app.db).then(
        () => true,
        () => false,
      ),
  })
  answer = (request, env) => site.fetch(request, env)
  const worker = withWorker
    ? await startWorker({
        workerUrl: urls.workerUrl,
        ownerUrl: urls.ownerUrl,
        keys,
        clock,
        origin,
        logger,
        jobs: jobsOf(rooms),
        outside: {
          'mail:send': sendFromOutbox({
            smtpUrl,
            from: settings.MAIL_FROM,
            returnTo: settings.MAIL_RETURN,
            keys,
            today: () => dayOf(clock),
          }),
          'sms:send': sendTexts({
            smsUrl: settings.SMS_URL ?? smsCatcher?.smsUrl ?? null,
            token: settings.SMS_TOKEN,
            from: settings.SMS_FROM,
            keys,
            today: () => dayOf(clock),
          }),
        },
      })
    : null
  return {
    origin,
    async stop() {
      // Pages that listen would hold up the stop for as long as they are open.
      await live.close()
      await close()
      await worker?.stop()
      await closeAuth()
      await forCodes.close()
      await app.close()
      await catcher?.stop()
      await smsCatcher?.stop()
    },
  }
}

/** How long requests under way may take once the site is told to stop. */
const finishWithinMs = 10_000

type Answer = (request: Request, env: object) => Response | Promise<Response>

function listenOn(settings: Settings, answer: Answer) {
  let closing = false
  const fetch: Answer = async (request, env) => {
    const response = await answer(request, env)
    // Browsers keep a connection for their next request; one that is always busy would hold up the stop for ever.
    if (closing) response.headers.set('Connection', 'close')
    return response
  }
  return new Promise<{ port: number; close(): Promise<void> }>((resolve, reject) => {
    const server = listen({ fetch, port: settings.PORT, hostname: settings.HOST }, ({ port }) => {
      resolve({ port, close })
    }) as Server
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new StartError(
          `PORT: luisteren op ${settings.HOST}:${settings.PORT} lukt niet (${error.code ?? error.name}).`,
        ),
      )
    })
    const close = () =>
      new Promise<void>((closed) => {
        closing = true
        const limit = setTimeout(() => server.closeAllConnections(), finishWithinMs)
        server.close(() => {
          clearTimeout(limit)
          closed()
        })
        server.closeIdleConnections()
      })
  })
}
