export const texts = {
  nl: { done: 'klaar', current: 'nu bezig', todo: 'nog te doen' },
  en: { done: 'done', current: 'in progress', todo: 'to do' },
}
