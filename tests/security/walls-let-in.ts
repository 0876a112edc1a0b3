import { aanmeldcodeCapability, codeOfPartij } from '../../src/domains/gesprek/model/aanmeldcode.ts'
import { deelnemerCapability } from '../../src/domains/gesprek/model/deelnemer-link.ts'
import { ownerLink } from '../../src/domains/verbeteragenda/model/owner-link.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import { openMail } from '../../src/platform/mail/outbox.ts'
import type { OpenSite } from '../support/site.ts'
import { Client } from './walls-client.ts'
import { acties, cast, deelnemers, letters, partijOfA, persons, tokens, type Letter } from './walls-scene.ts'

/** Each in a browser of their own, with an address of their own, and a token for forms. */
export async function letIn(site: OpenSite, who: Letter[] = letters): Promise<Record<Letter, Client>> {
  const clients = Object.fromEntries(
    letters.map((letter, index) => [letter, new Client(site.origin, `192.0.2.${index + 1}`)]),
  ) as Record<Letter, Client>
  const { keys } = site
  for (const letter of ['p', 'e', 'q', 'y'] as const) {
    clients[letter].hold('tw_link_deelnemer', deelnemerCapability(keys, deelnemers[letter], 1).token)
  }
  clients.a.hold('tw_link_aanmeldcode', aanmeldcodeCapability(keys, codeOfPartij(keys, partijOfA, 1)).token)
  for (const letter of ['w', 'z', 'l'] as const) {
    clients[letter].hold('tw_link_actie', ownerLink(keys, '', acties[letter], 1).split('/').at(-1) ?? '')
  }
  clients.k.hold('tw_link_volwassene', tokens.k)
  clients.m.hold('tw_link_bevestiging', tokens.m)
  for (const letter of who) {
    const mail = persons[letter]?.mail
    await clients[letter].visit('/inloggen')
    if (mail !== undefined && !(await signIn(site, clients[letter], mail))) {
      throw new Error(`${cast[letter]} could not sign in`)
    }
  }
  return clients
}

/** With the demo's one click for who is in the demo, with a code by mail for who is not. */
async function signIn(site: OpenSite, client: Client, mail: string): Promise<boolean> {
  const clicked = await client.visit('/demo/inloggen', { wie: mail.split('@')[0] ?? '' })
  if (clicked.to === '/mijn-account') return true
  await client.visit('/inloggen', { mail })
  const entered = await client.visit('/inloggen/code', { mail, code: await codeFor(site, mail) })
  return entered.to === '/mijn-account'
}

async function codeFor({ database, keys }: OpenSite, mail: string): Promise<string> {
  const { rows } = await withClient(database.ownerUrl, (owner) =>
    owner.query<{ sealed: Buffer }>('select sealed from mail.message where sealed is not null'),
  )
  const message = rows.map(({ sealed }) => openMail(keys, sealed)).findLast(({ to }) => to === mail)
  return /\b\d{6}\b/.exec(message?.text ?? '')?.[0] ?? ''
}
