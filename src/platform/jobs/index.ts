export { type JobContext, type JobDefinition } from './announce.ts'

export { startWorker } from './start-worker.ts'
