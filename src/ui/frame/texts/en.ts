import type { FrameTexts } from './nl.ts'

export const en: FrameTexts = {
  siteTitle: 'Thuiswaarts',
  skip: 'Skip to the content',
  demo: 'This is a demo. All people and regions with an invented name do not exist.',
  home: 'Thuiswaarts, to the home page',
  menu: 'Menu',
  crumbs: 'Breadcrumb',
  signIn: 'Sign in',
  signedInAs: (name: string) => `Signed in as ${name}`,
  helpTitle: 'Need help?',
  helpContact: 'Feel free to call or mail. With a small question too.',
  help: 'Are you stuck? Have a look at the help page. It also says whom you can call.',
  helpLink: 'To the help page',
  call: 'Call',
  mail: 'Mail',
  aboutTitle: 'About this site',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  answers: 'How we protect your answer',
  components: 'Building blocks of this site',
  errorPrefix: 'Error: ',
}
