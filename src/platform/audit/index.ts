export { none, recordEvent, type AuditEvent, type NoEvent } from './record.ts'
