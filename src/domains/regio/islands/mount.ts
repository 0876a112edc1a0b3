import { type ComponentType, createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'

/**
 * Brings every part of the page with this name to life: the server rendered the same component with the same props,
 * which stand in the part as JSON (src/ui/island).
 */
export function mount<P extends object>(name: string, Component: ComponentType<P>): void {
  for (const part of document.querySelectorAll(`[data-island="${name}"]`)) {
    const json = part.querySelector(':scope > script[type="application/json"]')
    const props: P = JSON.parse(json?.textContent ?? '{}')
    for (const script of part.querySelectorAll(':scope > script')) script.remove()
    hydrateRoot(part, createElement(Component, props))
  }
}
