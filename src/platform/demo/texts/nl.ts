export const nl = {
  title: 'Rondkijken in de demo',
  lead: 'Kies iemand en kijk mee. Alle mensen en organisaties hieronder zijn verzonnen.',
  enter: (name: string) => `Word ${name}`,
  roles: {
    fenna: 'Procesbegeleider van Veenland en Duinstreek',
    bram: 'Procesbegeleider van Rivierdal',
    yusuf: 'Gastheer in alle drie de regio’s',
    wil: 'Was procesbegeleider van Veenland; die rol is gestopt',
    roos: 'Beheerder van de organisatie Samen',
    sjaan: 'Systeembeheerder',
    petra: 'Projectleider van een programma met vijf regio’s',
    joke: 'Deelt codes uit voor Rivierdal',
  } as Record<string, string>,
  mails: 'Verzonden mails',
  mailsIntro:
    'In de demo gaat er geen mail naar buiten. Hier staat wat er verstuurd zou zijn, het nieuwste boven.',
  noMails: 'Er is nog niets verstuurd. Meld je bijvoorbeeld aan voor een gesprek.',
  sms: 'Verzonden sms’jes',
  smsIntro:
    'In de demo gaat er geen sms naar buiten. Hier staat wat er verstuurd zou zijn, het nieuwste boven.',
  noSms: 'Er is nog niets verstuurd',
  noSmsHint: 'Meld je bijvoorbeeld aan voor een gesprek en kies voor sms.',
  to: 'Aan',
  attachment: 'Bijlage',
  entered: (name: string) => `Je bent nu ${name}.`,
  menu: 'Demo',
}
