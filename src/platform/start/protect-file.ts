import { readFileSync } from 'node:fs'
import { protect, readRound, UnusableRound } from '../../algorithms/disclosure-control/index.ts'

/** What a command prints, and the exit code that goes with it. */
export interface Printed {
  output: string
  error: string
  exitCode: 0 | 1 | 2
}

/**
 * Reads the answers to a round and says what of it may be published.
 * Exit code 0: nobody below the threshold can be worked out from what is printed. 1: what was published before tells
 * too much already. 2: the file can't be used.
 */
export async function protectFile(path: string): Promise<Printed> {
  const started = performance.now()
  try {
    const { safe, ...made } = await protect(readRound(readJson(path)))
    const milliseconds = Math.round(performance.now() - started)
    return {
      output: `${JSON.stringify({ ...made, milliseconds })}\n`,
      error: safe ? '' : 'Wat eerder is gepubliceerd laat al te veel zien. Publiceer hier niets bij.\n',
      exitCode: safe ? 0 : 1,
    }
  } catch (error) {
    if (!(error instanceof UnusableRound)) throw error
    return { output: '', error: `${error.message}\n`, exitCode: 2 }
  }
}

function readJson(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new UnusableRound(`Het bestand ${path} is niet te lezen.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UnusableRound(`Het bestand ${path} is geen geldige JSON.`)
  }
}
