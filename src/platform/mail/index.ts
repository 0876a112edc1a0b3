export { startMailCatcher, type CaughtMail, type MailCatcher } from './catcher.ts'
export { queueMail, type OutgoingMail } from './outbox.ts'
export { sendFromOutbox } from './send.ts'
