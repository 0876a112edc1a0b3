import type { Translated } from '../../text/index.ts'
import type { nl } from './berichten.nl.ts'

export const en: Translated<typeof nl> = {
  title: 'Messages that did not arrive',
  intro: 'These are counts of the last thirty days. Whose they are is seen by the team of the dialogue.',
  caption: 'Count per kind',
  kind: 'Kind',
  kinds: { mail: 'Mail', sms: 'Text message' },
  failed: 'Waits for a server',
  bounced: 'Refused or came back',
  none: 'All messages have arrived.',
}
