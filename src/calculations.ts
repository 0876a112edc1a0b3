import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  choose,
  ProfileError,
  profileInput,
  type RuleName,
  ruleNames,
} from './algorithms/priority-setting/index.ts'
import { StartError } from './platform/database/start-error.ts'

/** A calculation that somebody checks on her own machine: a file in, the answer as JSON out. No database, no site. */
interface Calculation {
  does: string
  /** @throws StartError with a message for people, when the file cannot be used */
  run(rest: string[]): Promise<unknown>
}

export const calculations: Record<string, Calculation> = {
  choose: {
    does: `BESTAND.json --rule ${ruleNames.join('|')} --places AANTAL [--by-role]: kiest wat voorgaat`,
    async run(rest) {
      const options = {
        rule: { type: 'string' },
        places: { type: 'string' },
        'by-role': { type: 'boolean' },
      } as const
      const { values, positionals } = readArguments(() =>
        parseArgs({ args: rest, allowPositionals: true, options }),
      )
      const rule = ruleNames.find((name) => name === values.rule)
      if (rule === undefined) throw unusable(`Kies een regel: --rule ${ruleNames.join('|')}.`)
      return chooseFrom(
        await readJson(positionals),
        rule,
        Number(values.places ?? Number.NaN),
        values['by-role'] === true,
      )
    },
  },
}

function chooseFrom(content: unknown, rule: RuleName, places: number, byRole: boolean): unknown {
  try {
    return choose(profileInput(content), { rule, places, byRole })
  } catch (error) {
    throw error instanceof ProfileError ? unusable(error.message) : error
  }
}

function readArguments<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unusable((error as Error).message)
  }
}

async function readJson([file]: string[]): Promise<unknown> {
  if (file === undefined) throw unusable('Noem een bestand met JSON.')
  const text = await readFile(file, 'utf8').catch(() => {
    throw unusable(`Dit bestand kan niet gelezen worden: ${file}.`)
  })
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw unusable(`In dit bestand staat geen JSON: ${file}.`)
  }
}

function unusable(message: string): StartError {
  return new StartError(message)
}
