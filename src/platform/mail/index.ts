export { startMailCatcher, type CaughtMail, type MailCatcher } from './catcher.ts'
export { queueMail } from './outbox.ts'
export type { OutgoingMail } from './outgoing-mail.ts'
export { sendFromOutbox } from './send.ts'
