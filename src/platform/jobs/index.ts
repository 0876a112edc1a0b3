export {
  addJob,
  announce,
  type AnnouncementHandlers,
  type AnnouncementName,
  type Announcements,
  type JobContext,
  type JobDefinition,
} from './announce.ts'
export { prepareQueue } from './prepare-queue.ts'
export { startWorker, type RunningWorker } from './start-worker.ts'
