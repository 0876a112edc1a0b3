export { startSmsCatcher, type CaughtSms, type SmsCatcher } from './catcher.ts'
export { sendTexts } from './send.ts'
