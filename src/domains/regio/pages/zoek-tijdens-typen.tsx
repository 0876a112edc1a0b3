import { useEffect, useState } from 'react'
import { GevondenRegios, type GevondenProps } from './gevonden-regios.tsx'

/** Long enough that a screen reader is not interrupted at every letter, short enough to feel at once. */
const PAUSE_MS = 200

/**
 * Follows the search field that the server made: the list answers while somebody types, and the address keeps up,
 * so that going back or sharing the page gives the same list. On the server it is the list for what was asked.
 */
export function ZoekTijdensTypen({ regios, typed: asked, lang }: GevondenProps) {
  const [typed, setTyped] = useState(asked)
  useEffect(() => {
    const field = document.querySelector<HTMLInputElement>('input[name="zoek"]')
    if (field === null) return
    let pause: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      setTyped(field.value)
      keepInAddress(field.value)
    }
    const onInput = () => {
      clearTimeout(pause)
      pause = setTimeout(follow, PAUSE_MS)
    }
    // Somebody may have typed before this script was there.
    if (field.value !== asked) follow()
    field.addEventListener('input', onInput)
    return () => {
      clearTimeout(pause)
      field.removeEventListener('input', onInput)
    }
  }, [asked])
  return <GevondenRegios regios={regios} typed={typed} lang={lang} />
}

function keepInAddress(typed: string): void {
  const address = new URL(location.href)
  if (typed.trim() === '') address.searchParams.delete('zoek')
  else address.searchParams.set('zoek', typed)
  history.replaceState(history.state, '', address)
}
