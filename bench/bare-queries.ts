import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

export interface Statement {
  text: string
  parameters: unknown[]
}

interface Asked {
  statements: Statement[]
  times: number
  personId: string | null
}

/**
 * CPU milliseconds of this process for the same SELECTs, sent by the bare driver in one transaction with the same
 * login and the same policies: what a page costs before anything of ours is done with it.
 */
export async function bareQueries(
  appUrl: string,
  { statements, times, personId }: Asked,
  cpuMs: () => number,
): Promise<number> {
  const selects = statements.filter(
    ({ text }) => /^\s*(select|with)\b/.test(text) && !text.includes('set_config'),
  )
  const today = new Date().toISOString().slice(0, 10)
  const client = new pg.Client({ connectionString: appUrl })
  await client.connect()
  const once = async () => {
    await client.query('begin')
    await client.query(`select set_config('app.person_id', $1, true), set_config('app.vandaag', $2, true)`, [
      personId ?? '',
      today,
    ])
    for (const { text, parameters } of selects) await client.query(text, parameters)
    await client.query('commit')
  }
  for (let warm = 0; warm < 20; warm++) await once()
  await pause(50)
  const before = cpuMs()
  for (let time = 0; time < times; time++) await once()
  const used = (cpuMs() - before) / times
  await client.end()
  return used
}
