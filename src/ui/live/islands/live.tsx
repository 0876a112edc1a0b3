import type { LiveProps } from '../live.tsx'
import { isInUse, replaceKeepingPlace } from '../replace-part.ts'

/** Nudges that come close together are one fetch. */
const atMostEveryMs = 1000

/** How long to wait before looking whether somebody is done typing, or whether the stream may be opened again. */
const againAfterMs = 3000
const reopenAfterMs = 15_000
const mostFailures = 5

document.querySelectorAll<HTMLElement>('[data-island="live"]').forEach(follow)

/** Opens the stream while the page is seen, and brings the part up to date when it says so. */
function follow(part: HTMLElement, index: number): void {
  const json = part.querySelector(':scope > script[type="application/json"]')
  const { href, pause, resume } = JSON.parse(json?.textContent ?? '{}') as LiveProps
  const button = part.querySelector<HTMLButtonElement>(':scope > button')
  let stream: EventSource | null = null
  let isPaused = false
  let failures = 0
  let wait: ReturnType<typeof setTimeout> | undefined

  const plan = (ms: number) => {
    wait ??= setTimeout(() => {
      wait = undefined
      if (!isPaused && !document.hidden) void refresh()
    }, ms)
  }
  const refresh = async () => {
    const old = livePart(document, index)
    if (old === null) return
    if (isInUse(old)) {
      plan(againAfterMs)
      return
    }
    const page = await fetchPage()
    const fresh = page === null ? null : livePart(page, index)
    if (fresh === null) return
    // Somebody may have begun to type while the page was fetched.
    if (isInUse(old)) plan(againAfterMs)
    else replaceKeepingPlace(old, fresh)
  }
  const open = () => {
    if (stream !== null || isPaused || document.hidden) return
    const opened = new EventSource(href)
    stream = opened
    let wasLost = failures > 0
    opened.addEventListener('message', () => plan(atMostEveryMs))
    opened.addEventListener('open', () => {
      failures = 0
      if (wasLost) plan(0)
      wasLost = false
    })
    opened.addEventListener('error', () => {
      wasLost = true
      // The browser opens it again by itself, unless it got another answer than a stream.
      if (opened.readyState !== EventSource.CLOSED) return
      close()
      failures++
      if (failures <= mostFailures) setTimeout(open, reopenAfterMs)
    })
  }
  const close = () => {
    stream?.close()
    stream = null
  }
  /** Begins again after a rest, and with what was missed. */
  const resumeNow = () => {
    open()
    plan(0)
  }

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) close()
    else if (!isPaused) resumeNow()
  })
  button?.addEventListener('click', () => {
    isPaused = !isPaused
    button.textContent = isPaused ? resume : pause
    if (isPaused) close()
    else resumeNow()
  })
  if (button) button.hidden = false
  open()
}

/** What is replaced: a part of the island itself, or else the one that the page marks. */
function livePart(page: Document, index: number): HTMLElement | null {
  const island = page.querySelectorAll('[data-island="live"]')[index]
  return (
    island?.querySelector<HTMLElement>(':scope > [data-live]') ??
    page.querySelector<HTMLElement>('[data-live]')
  )
}

/** This page as it is now; null when it is not there any more, asks to sign in, or the network is away. */
async function fetchPage(): Promise<Document | null> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => null)
  if (response === null || !response.ok || response.redirected) return null
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
