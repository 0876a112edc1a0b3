export const texts = {
  nl: { optional: '(hoeft niet)', error: 'Fout:', choose: 'Kies' },
  en: { optional: '(optional)', error: 'Error:', choose: 'Choose' },
}
