import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Question, Reading } from './server.ts'
import type { Statement } from './bare-queries.ts'

/** The site in a process of its own, and what that process says about itself. */
export async function openMeasuredSite(environment: Record<string, string>) {
  const child = fork(join(import.meta.dirname, 'server.ts'), { env: { ...process.env, ...environment } })
  const said = once(child, 'message')
  const origin = String(
    (
      await Promise.race([
        said,
        once(child, 'exit').then(([code]) => Promise.reject(new Error(`The site ended with ${code}`))),
      ])
    )[0],
  )
  const ask = async <T>(question: Question): Promise<T> => {
    const reply = once(child, 'message')
    child.send(question)
    return (await reply)[0] as T
  }
  return {
    origin,
    read: () => ask<Reading>({ ask: 'read' }),
    bare: (statements: Statement[], times: number, personId: string | null) =>
      ask<number>({ ask: 'bare', statements, times, personId }),
    makeCodes: (aantal: number) => ask<string[]>({ ask: 'codes', aantal }),
    fillProgramma: (regios: number, peopleEach: number) =>
      ask<boolean>({ ask: 'programma', regios, peopleEach }),
    async stop() {
      const gone = once(child, 'exit')
      await ask({ ask: 'stop' })
      await gone
    },
  }
}

export type MeasuredSite = Awaited<ReturnType<typeof openMeasuredSite>>
