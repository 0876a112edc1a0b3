export const texts = {
  nl: { step: (current: number, total: number) => `Stap ${current} van ${total}:` },
  en: { step: (current: number, total: number) => `Step ${current} of ${total}:` },
}
