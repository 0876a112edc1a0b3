import { afterSaving, fieldsFor, readPending, type PendingTicks } from '../model/pending-ticks.ts'

export interface AanwezigheidIslandProps {
  saved: string
  /** One or more ticks are kept on this device; `#` is how many. */
  one: string
  other: string
  /** The session ended: signing in again sends them. */
  refused: string
}

const retryAfterMs = 10_000

/**
 * Keeps ticks on the device and sends them when there is a connection. The form stays what it is without script; only
 * sending goes by itself, and a lost connection loses nothing.
 */
function start(island: HTMLElement): void {
  const form = island.querySelector('form')
  const stand = island.querySelector('[data-stand]')
  const json = island.querySelector(':scope > script[type="application/json"]')
  if (form === null || stand === null || json === null) return
  const t = JSON.parse(json.textContent ?? '') as AanwezigheidIslandProps
  const place = `aanwezigheid ${location.pathname}`
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  let pending = readPending(sessionStorage.getItem(place))
  let sending = false

  for (const box of boxes) box.checked = pending[box.value] ?? box.checked

  const keep = (next: PendingTicks) => {
    pending = next
    if (Object.keys(pending).length === 0) sessionStorage.removeItem(place)
    else sessionStorage.setItem(place, JSON.stringify(pending))
  }
  const say = (text: string) => {
    if (stand.textContent !== text) stand.textContent = text
  }
  const sayWaiting = () => {
    const count = Object.keys(pending).length
    say(count === 1 ? t.one : t.other.replace('#', String(count)))
  }

  /** True when nothing is left to save. */
  async function send(): Promise<boolean> {
    if (sending) return false
    if (Object.keys(pending).length === 0) return true
    sending = true
    const sent = { ...pending }
    try {
      const answer = await fetch(form!.action, {
        method: 'POST',
        body: bodyOf(form!, sent),
        redirect: 'manual',
      })
      // Only a saved form is answered with a redirect.
      if (answer.type === 'opaqueredirect') keep(afterSaving(pending, sent))
      else if (answer.status === 403 || answer.status === 404) return (say(t.refused), false)
    } catch {
      // No connection: the ticks stay where they are.
    } finally {
      sending = false
    }
    if (Object.keys(pending).length === 0) return (say(t.saved), true)
    sayWaiting()
    return false
  }

  form.addEventListener('change', (event) => {
    const box = event.target as HTMLInputElement
    if (box.type !== 'checkbox') return
    keep({ ...pending, [box.value]: box.checked })
    sayWaiting()
    void send()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send().then((done) => done && location.reload())
  })
  addEventListener('online', () => void send())
  setInterval(() => void send(), retryAfterMs)
  if (Object.keys(pending).length > 0) sayWaiting()
  void send()
}

function bodyOf(form: HTMLFormElement, pending: PendingTicks): URLSearchParams {
  const { was, aanwezig } = fieldsFor(pending)
  const csrf = form.querySelector<HTMLInputElement>('input[name=_csrf]')?.value ?? ''
  const body = new URLSearchParams({ _csrf: csrf, was, stil: 'ja' })
  for (const id of aanwezig) body.append('aanwezig_', id)
  return body
}

for (const island of document.querySelectorAll<HTMLElement>('[data-island="aanwezigheid"]')) start(island)
