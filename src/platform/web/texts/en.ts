import type { Translated } from '../../text/index.ts'
import type { nl } from './nl.ts'

export const en: Translated<typeof nl> = {
  toStart: 'To the start',
  signIn: 'Sign in',
  reference: (code) => `Do you call or mail us about this? Then mention ${code}.`,
  notHere: {
    tab: 'This page is not here',
    title: 'This page is not here, or not for you',
    what: 'Nothing has changed. This may be the matter:',
    link: 'The link is old or not complete. Open the link in your latest mail again.',
    code: 'You used a code on another device. Fill in your code here again.',
    role: 'You have to sign in first, or your role has ended. Then call the contact person.',
  },
  again: {
    tab: 'Send it once more',
    title: 'Send it once more',
    what: 'You were away too long, or this page was old. Nothing has been saved yet. What you typed stands below.',
    signInFirst: 'Were you signed in?',
    signInLink: 'First sign in again, in a new tab',
    button: 'Send again now',
    typed: 'This is what you typed',
  },
  broken: {
    tab: 'Something went wrong',
    title: 'Something went wrong on our side',
    what: 'Nothing has been saved. It is not your fault.',
    todo: 'Go back and try again in a few minutes. What you typed is mostly still in your browser.',
  },
  tooLarge: {
    tab: 'Too large',
    title: 'This is too large to send',
    what: 'Nothing has been saved.',
    todo: 'Go back and shorten your text.',
  },
  fileTooLarge: {
    tab: 'File too large',
    title: 'This file is too large',
    what: 'Nothing was saved.',
    todo: 'Go back and choose a smaller file. A video or a long presentation is better shared as a link.',
  },
  tooOften: {
    tab: 'Please wait',
    title: 'Please wait a moment',
    what: 'A lot was tried or sent from this network in a short time. This was not sent.',
    todo: 'Wait ten minutes and try again. Does it still fail? Call the contact person, or try again in an hour.',
  },
}
