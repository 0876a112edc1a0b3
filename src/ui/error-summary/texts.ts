export const texts = {
  nl: {
    title: (count: number) =>
      count === 1 ? 'Kijk nog even naar 1 antwoord' : `Kijk nog even naar ${count} antwoorden`,
    kept: 'Wat je hebt ingevuld, staat er nog.',
  },
  en: {
    title: (count: number) => (count === 1 ? 'Please check 1 answer' : `Please check ${count} answers`),
    kept: 'What you filled in is still there.',
  },
}
