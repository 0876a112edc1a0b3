export const texts = {
  nl: {
    title: 'Bouwstenen van deze site',
    intro: 'Hier zie je alle onderdelen in elke stand. De mensen, regio’s en cijfers zijn verzonnen.',
  },
  en: {
    title: 'Building blocks of this site',
    intro: 'All parts in every state, in Dutch. The people, regions and figures are invented.',
  },
}
