export const texts = {
  nl: { done: 'klaar', current: 'nu bezig', todo: 'nog te doen', blocked: 'kan nog niet' },
  en: { done: 'done', current: 'in progress', todo: 'to do', blocked: 'cannot be done yet' },
}
