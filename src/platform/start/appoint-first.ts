import { randomUUID } from 'node:crypto'
import { stelselScope } from '../access/index.ts'
import { systemClock, today as dayOf } from '../clock/index.ts'
import { withClient } from '../database/with-client.ts'
import { openAuth } from '../people/auth.ts'
import type { OpenDatabase } from './open-database.ts'

/**
 * Makes somebody system administrator from the command line, and returns the text with a one-time code: there is
 * nobody yet who could send a mail. Whoever may run this command owns the database anyway.
 */
export async function appointFirst({ urls, keys }: OpenDatabase, mail: string): Promise<string> {
  const today = dayOf(systemClock)
  await withClient(urls.ownerUrl, async (client) => {
    await client.query('begin')
    const { rows } = await client.query<{ person: string }>(
      'select people.ensure_person($1, $1, false) as person',
      [mail],
    )
    await client.query(
      `insert into people.role (id, person_id, role, scope_kind, scope_id, from_day)
       select $1, $2, 'systeembeheerder', 'stelsel', $3, $4 where not exists (
         select 1 from people.role where person_id = $2 and role = 'systeembeheerder' and until_day is null)`,
      [randomUUID(), rows[0]!.person, stelselScope, today],
    )
    await client.query('commit')
  })
  let code = ''
  const { auth, close } = openAuth({
    authUrl: urls.authUrl,
    origin: 'http://localhost',
    keys,
    sendCode: async (sent) => void (code = sent.code),
  })
  await auth.api.sendVerificationOTP({ body: { email: mail.toLowerCase(), type: 'sign-in' } })
  await close()
  return `${mail} is systeembeheerder.\nCode om in te loggen, tien minuten en één keer geldig: ${code}\nGa naar /inloggen, vul het adres in en vraag geen nieuwe code aan: kies “Ik heb al een code”.`
}
