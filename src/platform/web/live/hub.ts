import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { channel, nudgeKey } from './nudge.ts'

export interface Live {
  /** Calls `onNudge` for each nudge at this path; resolves when the database has our ear, and gives the way to stop. */
  listen(path: string, onNudge: () => void, onClose: () => void): Promise<() => void>
  /** Ends all listening. Who comes later is told at once that it ended. */
  close(): Promise<void>
}

interface Listener {
  key: string
  onNudge: () => void
  onClose: () => void
}

/** How long to wait for a database that went away before asking again. */
const againAfterMs = 2000

/** How long somebody who begins to listen waits for the database; then she is nudged once it is back. */
const patienceMs = 5000

/**
 * Hears the nudges of all web processes over one connection with the web login, which is made when the first page
 * listens. After the connection was lost everybody is nudged, because what was said meanwhile is not heard any more.
 */
export function openLive(appUrl: string): Live {
  const listeners = new Set<Listener>()
  const closing = new AbortController()
  const { signal } = closing
  let hears: Promise<void> | null = null
  let ended: Promise<void> = Promise.resolve()

  const wake = (key: string | undefined) => {
    for (const listener of listeners) if (key === undefined || listener.key === key) listener.onNudge()
  }
  /** One connection, from its start until it is lost. */
  const hear = async (onHearing: () => void) => {
    const client = new pg.Client({
      connectionString: appUrl,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    })
    const lost = new Promise<void>((resolve) => {
      client.once('end', () => resolve())
      client.on('error', () => resolve())
      signal.addEventListener('abort', () => resolve())
    })
    client.on('notification', ({ payload }) => wake(payload))
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      onHearing()
      await lost
    } finally {
      await client.end().catch(() => {})
    }
  }
  const start = () =>
    new Promise<void>((heard) => {
      let wasLost = false
      const onHearing = () => {
        heard()
        if (wasLost) wake(undefined)
      }
      ended = (async () => {
        while (!signal.aborted) {
          await hear(onHearing).catch(() => {})
          wasLost = true
          await pause(againAfterMs, null, { signal }).catch(() => {})
        }
      })()
    })

  return {
    async listen(path, onNudge, onClose) {
      if (signal.aborted) {
        onClose()
        return () => {}
      }
      const listener = { key: nudgeKey(path), onNudge, onClose }
      listeners.add(listener)
      hears ??= start()
      await Promise.race([hears, pause(patienceMs, null, { signal }).catch(() => {})])
      return () => void listeners.delete(listener)
    },
    async close() {
      closing.abort()
      for (const { onClose } of listeners) onClose()
      listeners.clear()
      await ended
    },
  }
}
