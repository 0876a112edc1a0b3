export const nl = {
  siteTitle: 'Thuiswaarts',
  skip: 'Ga naar de inhoud',
  demo: 'Dit is een demo. Alle mensen en regio’s met een verzonnen naam bestaan niet.',
  home: 'Thuiswaarts, naar de beginpagina',
  menu: 'Menu',
  crumbs: 'Kruimelpad',
  signIn: 'Inloggen',
  signedInAs: (name: string) => `Ingelogd als ${name}`,
  helpTitle: 'Hulp nodig?',
  helpContact: 'Bel of mail gerust. Ook met een kleine vraag.',
  help: 'Kom je er niet uit? Kijk bij de hulp. Daar lees je ook wie je kunt bellen.',
  helpLink: 'Naar de hulp',
  call: 'Bel',
  mail: 'Mail',
  aboutTitle: 'Over deze site',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  answers: 'Zo beschermen we je antwoord',
  components: 'Bouwstenen van deze site',
  errorPrefix: 'Fout: ',
}

export type FrameTexts = typeof nl
