import type { Translated } from '../../text/index.ts'
import type { nl } from './pages-nl.ts'

export const en: Translated<typeof nl> = {
  start: {
    tab: 'Start',
    title: 'Talk about foster care together, and do what you agree',
    lead: 'In your region foster families, parents, young people, professionals and policy makers talk with each other. What goes well? What can be better? Then everyone follows whether it really happens.',
    withCode: 'I have a code',
    findRegion: 'Find your region',
    stepsTitle: 'How the dialogue works',
    steps: [
      [
        'Figures and experiences',
        'First we look at what is known. Everyone can answer questions anonymously.',
      ],
      ['Three meetings', 'You get to know each other. You discuss how it goes. Together you make a plan.'],
      ['An improvement agenda', 'It says who does what and when. Everyone can read it.'],
      ['Keep going', 'Each action is followed until it is done. Also when it is late or did not help.'],
    ],
  },
  help: {
    title: 'Help',
    lead: 'Are you stuck? There is always somebody who can help you.',
    items: [
      [
        'I take part in a dialogue',
        'Call or mail the contact person. Name and number stand at the bottom of every page of your dialogue and in your mail.',
      ],
      [
        'My link does not work',
        'Open the link in your newest mail. If that fails too, the contact person sends you a new one.',
      ],
      [
        'My code does not work',
        'Type the code again. A code has no vowels and no 0, 1, 2, 3 or 5. If it still fails, ask for a new code from who gave it to you.',
      ],
      ['I want to see my data or have them removed', 'Ask the contact person. You need not say why.'],
      [
        'I am not well, or a child is not',
        'Do not wait. In immediate danger call 112. Call Veilig Thuis: 0800-2000, day and night, free. Children and young people call the Kindertelefoon: 0800-0432, free.',
      ],
      [
        'I found a security flaw',
        'Report it to who runs this site, and give us time to mend it before you share it.',
      ],
    ],
  },
  privacy: {
    title: 'What we do with your data',
    lead: 'We keep as little as possible, as short as possible.',
    what: 'What we keep',
    columns: { data: 'Data', purpose: 'What for', kept: 'How long' },
    rows: [
      [
        'Your name or alias, mail or phone',
        'To give you a seat and tell you when and where',
        'Until a year after the last meeting',
      ],
      ['What you need (food, travel, interpreter)', 'To receive you well', 'Until after the last meeting'],
      [
        'What you type while you sign up',
        'So that you can go on later. Only you see it',
        'Until the end of the next day, or until you send it',
      ],
      [
        'What you tell about yourself, and for whom you also speak',
        'So that the team knows who is at the table',
        'Until after the last meeting',
      ],
      [
        'That you want to be called first about somebody',
        'So that you do not sit at a table with that person. Only the facilitator reads why',
        'Until after the last meeting',
      ],
      [
        'Name, mail and phone of the adult whom a young person chose',
        'To ask whether that adult knows',
        'Until after the last meeting',
      ],
      ['Whether you were there', 'To know who needs a summary', 'Until a year after the last meeting'],
      [
        'Answers to the questionnaire',
        'To know how it goes in the region. Kept apart from you',
        'Apart from you, without an end date',
      ],
      ['The mails we send you', 'To send them', 'The content until the mail is sent, the line thirty days'],
      [
        'Mail of who does an action',
        'To ask how it goes',
        'Until half a year after the last date of the action',
      ],
      [
        'Name, phone and mail of the contact person',
        'So that you can call somebody',
        'As long as the page of the dialogue is there',
      ],
      ['Name and mail of who leads or manages', 'To sign in', 'Until two years after the role ended'],
      ['Who saw or changed what', 'To be able to see misuse', 'Two years'],
    ],
    responsibleTitle: 'Who is responsible?',
    responsible:
      'The organisation that holds the dialogue. Its name stands on the page of the dialogue. It recorded who decides about the data and what it means for people, before anybody could sign up.',
    rightsTitle: 'What you can ask',
    rights:
      'You may see your data, have them corrected and have them removed. Ask the contact person of your dialogue. An answer to the questionnaire cannot be found again: it is kept apart from you.',
    cookiesTitle: 'Cookies',
    cookies:
      'Only what is needed: to remember that you signed in or used your link, and to send forms safely. We do not follow you.',
    anonymity: 'How we protect your answer',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'Everyone must be able to use this: on an old phone, with a screen reader, with the keyboard alone.',
    what: 'We build according to WCAG 2.2, level AA. At every change a program walks through the site, on a narrow and a wide screen. It looks at every page it meets. Such a program does not find everything.',
    notYet:
      'There has been no study with people with a disability yet, and there is no official accessibility statement yet.',
    report:
      'Is there something you cannot use? Tell the contact person. You can always take part by phone too.',
  },
  gallery: { title: 'All components of the site' },
}
