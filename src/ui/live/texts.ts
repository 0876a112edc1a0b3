export const texts = {
  nl: { pause: 'Niet meer vanzelf bijwerken', resume: 'Weer vanzelf bijwerken' },
  en: { pause: 'Stop updating by itself', resume: 'Update by itself again' },
}
