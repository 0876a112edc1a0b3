import type { nl } from './evaluatie.nl.ts'

export const en: typeof nl = {
  title: { evaluatie: 'How was the meeting?', blad: 'Slips with codes' },
  crumb: { bijeenkomsten: 'Meetings', dag: 'The day itself', evaluatie: 'Evaluation' },
  meeting: (nummer, titel) => `Meeting ${nummer}: ${titel}`,
  lead: 'A short evaluation without names. The first question is: did you feel heard?',
  prepare: {
    heading: 'Prepare',
    how: 'Everybody who is there gets a slip with a code. With it you answer five questions on your phone.',
    forHost: 'The facilitator prepares the evaluation.',
    aantal: 'How many slips?',
    aantalHint: 'As many as there are people, and a few more.',
    make: 'Make the slips',
    made: 'The slips are ready. Print them and take them along.',
  },
  ready: {
    heading: 'Hand out',
    body: (aantal) => `There are ${aantal} ready. The codes do not work yet.`,
    slips: { one: 'slip', other: 'slips' },
    print: 'Print the slips',
    once: 'Do you hand them out? Then press the button. From then on the codes work and you no longer see the sheet.',
    out: 'Handed out: let the codes work',
    isOut: 'The codes work. The evaluation closes by itself after 7 days.',
  },
  open: {
    heading: 'The evaluation is open',
    until: (dag) => `People can answer until ${dag}. Then the evaluation closes by itself.`,
    atLeast: (vanaf) => `There are ${vanaf} answers or more.`,
    lessThan: (grens) => `There are fewer than ${grens} answers.`,
    steps: 'We count in steps of 5. So nobody can see who has just answered.',
    keyGone: 'The key of this evaluation is gone. The answers can no longer be opened.',
  },
  closed: {
    answered: (beantwoord, strookjes) => `${beantwoord} people answered. ${strookjes} slips were handed out.`,
    fewer: (grens) => `Fewer than ${grens}`,
    on: (dag) => `The evaluation closed on ${dag}.`,
    tooFew: 'Too few answers to show',
    tooFewBody: (grens) => `With fewer than ${grens} answers we show nothing and keep nothing.`,
    figures: 'This is what people answered',
    hidden: 'Too few answers to show',
    open: 'What should be different next time?',
    openCare:
      'The order is shuffled. Is there something by which somebody can be recognised? Do not pass it on.',
    noOpen: 'Nobody wrote anything here.',
  },
  blad: {
    lead: 'Print this page and cut out the slips. Give everybody one, without looking who gets which.',
    gone: 'These codes were handed out. That is why the sheet is no longer shown.',
    back: 'Back to the evaluation',
    slipHeading: 'How was it today?',
    slipGo: (adres) => `Go to ${adres} and fill in this code:`,
    slipPromise:
      'Five short questions, without a name. You do not have to. It is possible until 7 days after today.',
    slipPhone: (telefoon) => `Questions? Call ${telefoon}.`,
  },
  panel: {
    heading: 'Evaluation',
    geen: 'Ask afterwards how it was, without names.',
    voorbereiding: 'The slips are ready. The codes do not work yet.',
    open: 'The evaluation is open. It closes by itself.',
    dicht: 'The evaluation is closed. See what people thought.',
    go: 'To the evaluation',
  },
  begin: {
    heading: 'How was the meeting?',
    small: (grens) =>
      `We only show something when ${grens} people or more answer. Otherwise we keep nothing.`,
    lead: (vragen, minuten) =>
      `These are ${vragen} questions for who was there. It takes about ${minuten} minutes.`,
  },
  bedankt: 'After 7 days the facilitators read what everybody thought together.',
}
