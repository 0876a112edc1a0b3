export { none, recordEvent, type AuditEvent } from './record.ts'
