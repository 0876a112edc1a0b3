const typing = 'input:not([type="hidden"]), textarea, select'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Whether somebody types here, or typed something that was not sent: that may not disappear. */
export function isInUse(part: HTMLElement): boolean {
  if (document.activeElement?.matches(typing) && part.contains(document.activeElement)) return true
  return [...part.querySelectorAll<Field>(typing)].some(isChanged)
}

function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].findIndex((option) => option.defaultSelected)
    return field.selectedIndex !== Math.max(chosen, 0)
  }
  if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
    return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}

/** Puts the fresh part in place of the old one: the focus stays on the same thing, and what was unfolded stays open. */
export function replaceKeepingPlace(old: HTMLElement, fresh: HTMLElement): void {
  const active = old.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
  const focused = active === null ? null : nameOf(active)
  const order = active === null ? 0 : sameNamed(old, active.localName, focused).indexOf(active)
  const unfolded = new Set([...old.querySelectorAll('details[open] > summary')].map((one) => one.textContent))
  for (const summary of fresh.querySelectorAll('details > summary'))
    if (unfolded.has(summary.textContent)) summary.parentElement?.setAttribute('open', '')
  old.replaceChildren(...fresh.childNodes)
  if (active === null) return
  const again = sameNamed(old, active.localName, focused)
  const target = again[Math.min(Math.max(order, 0), again.length - 1)] ?? old
  // What had the focus may be gone: then it goes to the part, and not to the top of the page.
  if (target === old) old.tabIndex = -1
  target.focus({ preventScroll: true })
}

function sameNamed(part: HTMLElement, tag: string, name: string | null): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(tag)].filter((one) => nameOf(one) === name)
}

/** What a control is about: its text and address, and the hidden fields of its form (without keys, which are new each time). */
function nameOf(element: HTMLElement): string {
  const form = element.closest('form')
  const hidden = form?.querySelectorAll<HTMLInputElement>('input[type="hidden"]:not([name^="_"])') ?? []
  const parts = [element.id, element.getAttribute('href'), element.getAttribute('value'), element.textContent]
  return JSON.stringify([...parts, form?.getAttribute('action'), ...[...hidden].map(({ value }) => value)])
}
