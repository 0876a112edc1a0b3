/** Minutes between two times of one day: `minutenTussen('16:00', '18:30')` → 150. */
export function minutenTussen(begin: string, eind: string): number {
  return minutenVanDeDag(eind) - minutenVanDeDag(begin)
}

/** `tijdNa('16:00', 90)` → "17:30". */
export function tijdNa(begin: string, minuten: number): string {
  const total = minutenVanDeDag(begin) + minuten
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

function minutenVanDeDag(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
