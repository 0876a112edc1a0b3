export const texts = {
  nl: { search: 'Zoek' },
  en: { search: 'Search' },
}
