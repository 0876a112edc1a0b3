import type { Translated } from '../../text/index.ts'
import type { nl } from './nl.ts'

export const en: Translated<typeof nl> = {
  title: 'Look around in the demo',
  lead: 'Choose somebody and look along. All people and organisations below are invented.',
  enter: (name) => `Become ${name}`,
  roles: {
    fenna: 'Facilitator of Veenland and Duinstreek',
    bram: 'Facilitator of Rivierdal',
    yusuf: 'Host in all three regions',
    wil: 'Was facilitator of Veenland; that role has ended',
    roos: 'Administrator of the organisation Samen',
    sjaan: 'System administrator',
    petra: 'Project leader of a programme with five regions',
    joke: 'Hands out codes for Rivierdal',
  },
  mails: 'Sent mails',
  mailsIntro: 'In the demo no mail goes out. Here stands what would have been sent, newest first.',
  noMails: 'Nothing has been sent yet. Sign up for a dialogue, for example.',
  sms: 'Sent text messages',
  smsIntro: 'In the demo no text message goes out. Here stands what would have been sent, newest first.',
  noSms: 'Nothing has been sent yet',
  noSmsHint: 'Sign up for a dialogue and choose text messages, for example.',
  to: 'To',
  attachment: 'Attachment',
  entered: (name) => `You are ${name} now.`,
  menu: 'Demo',
}
