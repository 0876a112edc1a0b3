import { pino, type Logger } from 'pino'

/** Logs hold route patterns and counts, never an address of a page, a name or what somebody typed. */
export function openLogger(destination?: { write(line: string): void }): Logger {
  const options = { level: process.env['LOG_LEVEL'] ?? 'info', base: null }
  return destination ? pino(options, destination) : pino(options)
}

/** The error as a log may hold it: type, code and stack of our own lines, not the message (it can quote values). */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const stack = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))
  return {
    type: error.name,
    code: (error as { code?: string }).code,
    stack: stack.slice(0, 6).map((line) => line.trim()),
  }
}
