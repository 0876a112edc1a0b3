import { run, type Task, type TaskList } from 'graphile-worker'
import type { Logger } from 'pino'
import { recordEvent } from '../audit/index.ts'
import { today as dayOf, type Clock } from '../clock/index.ts'
import { connect, openPool, type Connection } from '../database/connection.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Keys } from '../keys/index.ts'
import { queueMail } from '../mail/outbox.ts'
import { queueSms } from '../sms/outbox.ts'
import { describeError } from '../web/logger.ts'
import { announce, type JobContext, type JobDefinition } from './announce.ts'
import { keepRunning } from './keep-running.ts'
import { PatientClient } from './patient-client.ts'
import { silentLogger } from './prepare-queue.ts'

export interface WorkerSetting {
  workerUrl: string
  /** For closing jobs only; opened when the first one asks. */
  ownerUrl: string
  keys: Keys
  clock: Clock
  origin: string
  logger: Logger
  jobs: JobDefinition[]
  /** Jobs that talk to the outside world run without a transaction of ours around them. */
  outside: Record<string, (db: Connection['db'], payload: any) => Promise<void>>
  concurrency?: number
}

export interface RunningWorker {
  stop(): Promise<void>
}

/** Runs the jobs of all rooms with the worker's login. Each run of a job is one transaction, with the job as actor. */
export async function startWorker(setting: WorkerSetting): Promise<RunningWorker> {
  const connection = connect(setting.workerUrl, { max: 4 })
  let owner: Connection | null = null
  const ownerDb = () => (owner ??= connect(setting.ownerUrl, { max: 2 })).db

  const inJob = (job: JobDefinition, payload: unknown) => {
    const actor = { kind: 'job', job: job.name } as const
    const today = dayOf(setting.clock)
    return inTransaction(connection.db, { actor, today }, async (db) => {
      const context: JobContext = {
        db,
        today,
        now: setting.clock.now(),
        keys: setting.keys,
        origin: setting.origin,
        mail: (message) => queueMail(db, setting.keys, today, message),
        sms: (message) => queueSms(db, setting.keys, today, message),
        announce: (name, body) => announce(db, name, body),
        asOwner: (work) => inTransaction(ownerDb(), { actor, today }, work),
      }
      await job.run(context, payload)
      await recordEvent(db, { actor, action: job.name, event: 'taak-gedaan', scopeId: null, outcome: 'done' })
    })
  }
  const logged =
    (name: string, work: (payload: unknown) => Promise<void>): Task =>
    async (payload) => {
      try {
        await work(payload)
        setting.logger.info({ job: name }, 'job')
      } catch (error) {
        setting.logger.error({ job: name, error: describeError(error) }, 'job failed')
        throw error
      }
    }

  const taskList: TaskList = {}
  for (const job of setting.jobs) taskList[job.name] = logged(job.name, (payload) => inJob(job, payload))
  for (const [name, work] of Object.entries(setting.outside)) {
    taskList[name] = logged(name, (payload) => work(connection.db, payload))
  }
  const crontab = setting.jobs.flatMap((job) => (job.cron ? [`${job.cron} ${job.name}`] : [])).join('\n')
  // Ours, so that it still has its listeners while it is being closed.
  const pgPool = openPool({ connectionString: setting.workerUrl, max: 10, Client: PatientClient })
  const start = () =>
    run({
      pgPool,
      taskList,
      crontab,
      concurrency: setting.concurrency ?? 2,
      pollInterval: 2000,
      noHandleSignals: true,
      noPreparedStatements: false,
      logger: silentLogger,
    })
  const runner = await keepRunning(start, (error) =>
    setting.logger.error({ error: describeError(error) }, 'worker stopped'),
  )
  return {
    async stop() {
      await runner.stop()
      await pgPool.end()
      await connection.close()
      await owner?.close()
    },
  }
}
