import type { Gate } from '../../src/platform/access/index.ts'
import type { OnStatement } from '../../src/platform/database/connection.ts'
import { startMailCatcher, type MailCatcher } from '../../src/platform/mail/index.ts'
import { startSmsCatcher, type SmsCatcher } from '../../src/platform/sms/index.ts'
import { openKeys, type Keys } from '../../src/platform/keys/index.ts'
import { build } from '../../src/platform/start/build.ts'
import { readSettings, type Settings } from '../../src/platform/start/settings.ts'
import { loadDemo, serve } from '../../src/serve.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from './database.ts'

export interface OpenSite {
  origin: string
  database: TestDatabase
  keys: Keys
  /** What a real SMTP server received. */
  mails: MailCatcher['mails']
  /** What a provider of text messages received. */
  texts: SmsCatcher['texts']
  close(): Promise<void>
}

interface OpenSiteOptions {
  /** Stands in for the first wall; only tests of the walls give one. */
  gate?: Gate
  settings?: Partial<Settings>
  /** Without its jobs everything that was asked for stays in the queue. */
  withWorker?: boolean
  onStatement?: OnStatement
}

/** A running site with the demo's regions and people, on a database and keys of its own, with its jobs and mail. */
export async function openSite(options: OpenSiteOptions = {}): Promise<OpenSite> {
  const { gate, settings: given, withWorker = true, onStatement } = options
  const [built, database, catcher, smsCatcher] = await Promise.all([
    build(),
    createTestDatabase(),
    startMailCatcher(),
    startSmsCatcher(),
  ])
  const keysFolder = mkdtempSync(join(tmpdir(), 'tw-keys-'))
  const keys = openKeys(keysFolder)
  await loadDemo({ ownerUrl: database.ownerUrl, keys })
  const settings = {
    ...readSettings({}),
    PORT: 0,
    SMTP_URL: catcher.smtpUrl,
    SMS_URL: smsCatcher.smsUrl,
    ...given,
  }
  const site = await serve({
    settings,
    urls: database,
    keys,
    clientFolder: built.clientFolder,
    demo: true,
    withWorker,
    ...(gate && { gate }),
    ...(onStatement && { onStatement }),
  })
  return {
    origin: site.origin,
    database,
    keys,
    mails: catcher.mails,
    texts: smsCatcher.texts,
    async close() {
      await site.stop()
      await catcher.stop()
      await smsCatcher.stop()
      await database.drop()
      rmSync(keysFolder, { recursive: true, force: true })
    },
  }
}
