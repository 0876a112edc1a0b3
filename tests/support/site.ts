import { startMailCatcher, type MailCatcher } from '../../src/platform/mail/index.ts'
import { openKeys, type Keys } from '../../src/platform/keys/index.ts'
import { build } from '../../src/platform/start/build.ts'
import { readSettings } from '../../src/platform/start/settings.ts'
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
  close(): Promise<void>
}

/** A running site with the demo's regions and people, on a database and keys of its own, with its jobs and mail. */
export async function openSite(): Promise<OpenSite> {
  const [built, database, catcher] = await Promise.all([build(), createTestDatabase(), startMailCatcher()])
  const keysFolder = mkdtempSync(join(tmpdir(), 'tw-keys-'))
  const keys = openKeys(keysFolder)
  await loadDemo({ ownerUrl: database.ownerUrl, keys })
  const settings = { ...readSettings({}), PORT: 0, SMTP_URL: catcher.smtpUrl }
  const site = await serve({ settings, urls: database, keys, clientFolder: built.clientFolder, demo: true })
  return {
    origin: site.origin,
    database,
    keys,
    mails: catcher.mails,
    async close() {
      await site.stop()
      await catcher.stop()
      await database.drop()
      rmSync(keysFolder, { recursive: true, force: true })
    },
  }
}
