import pg from 'pg'

/** What is said by a server that goes away, a connection that breaks, and a server that is not there. */
const lost = new Set(['57P01', '57P02', '08006', '08003', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'])

/** "Cannot connect now": for this one graphile-worker waits and tries again. */
const TRY_AGAIN = '57P03'

function patiently(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code } = error as { code?: string }
  const isLost = code === undefined ? error.message.startsWith('Connection terminated') : lost.has(code)
  return isLost ? Object.assign(error, { code: TRY_AGAIN }) : error
}

/**
 * A connection that calls every lost server by the code for which graphile-worker tries again. It leaves marking a job
 * as done to itself, so a lost server would end the process there, and the job would be done twice.
 */
export class PatientClient extends pg.Client {
  override connect(callback?: any): any {
    if (!callback) return super.connect().catch(rethrow)
    super.connect((error: Error | null) => callback(patiently(error)))
  }

  override query(...args: any[]): any {
    const result: unknown = (super.query as (...all: any[]) => unknown)(...args)
    return result instanceof Promise ? result.catch(rethrow) : result
  }
}

function rethrow(error: unknown): never {
  throw patiently(error) as Error
}
