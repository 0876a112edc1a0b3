/**
 * Whether a text message can arrive at this number. In the Netherlands only 06 numbers get them; of a number abroad
 * nobody can tell, so it counts as a mobile one.
 */
export function kanSms(telefoon: string): boolean {
  const digits = telefoon.replace(/[^\d+]/g, '').replace(/^(\+|00)/, '+')
  const dutch = digits.startsWith('+31') ? digits.slice(3).replace(/^0/, '') : null
  if (dutch !== null) return /^6\d{8}$/.test(dutch)
  return digits.startsWith('+') || /^06\d{8}$/.test(digits)
}
