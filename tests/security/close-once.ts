import { connect } from '../../src/platform/database/connection.ts'
import { closeJob } from '../../src/domains/enquete/jobs/close.ts'
import { openKeys } from '../../src/platform/keys/index.ts'
import type { JobContext } from '../../src/platform/jobs/announce.ts'

/** A process that closes one round, to be killed while it is at it. Arguments: owner's address, keys, round, day. */
const [ownerUrl = '', keysFolder = '', rondeId = '', today = ''] = process.argv.slice(2)
const { db, close } = connect(ownerUrl, { max: 1 })
const asOwner: JobContext['asOwner'] = (work) => db.transaction().execute(work)
await closeJob.run({ asOwner, keys: openKeys(keysFolder), today } as JobContext, { rondeId })
await close()
