import { setTimeout as pause } from 'node:timers/promises'
import type { Runner } from 'graphile-worker'

export interface KeptRunning {
  stop(): Promise<void>
}

/** How long to wait for a database that went away before asking again. */
const againAfterMs = 2000

/** Jobs under way may finish; without a database they cannot. */
const stopWithinMs = 10_000

/**
 * A runner of jobs ends when the database goes away. Then a new one is started, as often as it takes, so that jobs
 * and web come back together. The first start may fail: then nothing runs.
 */
export async function keepRunning(
  start: () => Promise<Runner>,
  onLost: (error: unknown) => void,
): Promise<KeptRunning> {
  let runner: Runner | null = await start()
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted
  const watch = async () => {
    while (!isStopping()) {
      // Without a listener the end would be an unhandled rejection, which ends the process.
      const lost: unknown = await runner?.promise.then(
        () => null,
        (error: unknown) => error,
      )
      if (isStopping()) return
      onLost(lost)
      await pause(againAfterMs, null, { signal: stopping.signal }).catch(() => {})
      if (!isStopping()) runner = await start().catch(() => null)
    }
    // Started just when we were told to stop.
    await runner?.stop().catch(() => {})
  }
  void watch()
  return {
    async stop() {
      stopping.abort()
      const stopped = new AbortController()
      const limit = pause(stopWithinMs, null, { signal: stopped.signal }).catch(() => {})
      await Promise.race([runner?.stop().catch(() => {}), limit])
      stopped.abort()
    },
  }
}
