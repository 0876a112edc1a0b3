export const texts = {
  nl: { info: 'Goed om te weten:', ok: 'Gelukt:', warning: 'Let op:', error: 'Fout:' },
  en: { info: 'Good to know:', ok: 'Done:', warning: 'Please note:', error: 'Error:' },
}
