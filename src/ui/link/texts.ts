export const texts = {
  nl: { external: '(andere website)' },
  en: { external: '(other website)' },
}
