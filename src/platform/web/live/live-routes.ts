import type { Context, Hono } from 'hono'
import { today as dayOf } from '../../clock/index.ts'
import { inTransaction } from '../../database/transaction.ts'
import { describeError } from '../logger.ts'
import type { Kernel } from '../kernel.ts'
import { whoAsks } from '../who.ts'
import type { LivePath } from './live-path.ts'

/** How often session and role are looked at again; also what keeps a proxy from closing a silent connection. */
const checkEveryMs = 20_000

/** Open pages of one process. The next one works without being told when to look again. */
const mostListeners = 1000

/**
 * Server-sent events that say nothing but "look again" (HTML, 9.2). They write no audit event: nothing is shown here, and
 * the page that is fetched again is recorded as always.
 */
export function liveRoutes(
  app: Hono,
  paths: readonly LivePath[],
  kernel: Kernel,
  everyMs = checkEveryMs,
): void {
  const open = { count: 0 }
  for (const path of paths) {
    app.get(path.path, async (c) => {
      try {
        if (open.count >= mostListeners) return silent(c, 503)
        if (!(await mayListen(kernel, path, c))) return silent(c, 404)
        kernel.logger.info({ route: path.path }, 'listening')
        return tell(kernel, path, c, open, everyMs)
      } catch (error) {
        kernel.logger.error({ route: path.path, error: describeError(error) }, 'failed')
        return silent(c, 503)
      }
    })
  }
}

/** A browser that gets no stream asks no more; the page stays as it is without script. */
function silent(c: Context, status: 404 | 503): Response {
  c.header('Cache-Control', 'no-store')
  return c.body(null, status)
}

/** The same gate as that of pages, with the session as it is now. Anything unclear is no. */
async function mayListen(kernel: Kernel, { action, capability }: LivePath, c: Context): Promise<boolean> {
  const { actor } = await whoAsks(c, capability === undefined ? {} : { capability }, kernel.readSession)
  const today = dayOf(kernel.clock)
  const scopeId = action.scope === null ? null : (c.req.param(action.scope) ?? null)
  const [allowed] = await inTransaction(kernel.db, { actor, today }, (db) =>
    kernel.gate(db, actor, today, [{ action, scopeId }]),
  )
  return allowed === true
}

function tell(
  kernel: Kernel,
  path: LivePath,
  c: Context,
  open: { count: number },
  everyMs: number,
): Response {
  const bytes = new TextEncoder()
  const ended = new AbortController()
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      open.count++
      const say = (text: string) => {
        if (!ended.signal.aborted) controller.enqueue(bytes.encode(text))
      }
      const end = () => {
        if (ended.signal.aborted) return
        ended.abort()
        controller.close()
      }
      const check = setInterval(() => {
        // A browser whose stream ends asks again, and then hears no, or yes from a database that is back.
        mayListen(kernel, path, c).then(
          (allowed) => (allowed ? say(': \n\n') : end()),
          () => end(),
        )
      }, everyMs)
      const listening = kernel.live.listen(c.req.path, () => say('data: .\n\n'), end)
      ended.signal.addEventListener('abort', () => {
        open.count--
        clearInterval(check)
        void listening.then((stop) => stop())
      })
      await listening
      say('retry: 3000\n\n')
    },
    cancel: () => ended.abort(),
  })
  c.header('Content-Type', 'text/event-stream')
  c.header('Cache-Control', 'no-store')
  // With the stream ends its connection: a site that stops waits for no browser that may ask something else over it.
  c.header('Connection', 'close')
  // nginx keeps a stream back until it has a page full of it.
  c.header('X-Accel-Buffering', 'no')
  return c.body(stream)
}
