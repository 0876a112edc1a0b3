export const texts = {
  nl: {
    label: (page: number, pages: number) => `Bladeren, pagina ${page} van ${pages}`,
    place: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
    previous: 'Vorige',
    next: 'Volgende',
  },
  en: {
    label: (page: number, pages: number) => `Pages, page ${page} of ${pages}`,
    place: (page: number, pages: number) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
  },
}
