export interface GroeperenIslandProps {
  /** Says that notes can be dragged; shown only where they can. */
  hint: string
}

/**
 * Dragging a note to a group fills in the form and sends it: the same post as ticking and pressing the button. It listens
 * at the island itself, because what is inside is replaced when a note comes in.
 */
function start(island: HTMLElement): void {
  const json = island.querySelector(':scope > script[type="application/json"]')
  if (json === null) return
  const { hint } = JSON.parse(json.textContent ?? '') as GroeperenIslandProps
  let dragged: HTMLInputElement | null = null

  const explanation = document.createElement('p')
  explanation.className = 'utrecht-paragraph'
  explanation.textContent = hint
  island.prepend(explanation)

  const rowAt = ({ target }: Event) => (target as Element).closest<HTMLElement>('.tw-choice')
  const placeAt = ({ target }: Event) => (target as Element).closest<HTMLElement>('[data-groep]')

  // Before the button goes down: a browser decides then whether this can be dragged.
  island.addEventListener('pointerover', (event) => {
    const row = rowAt(event)
    if (row !== null) row.draggable = true
  })
  island.addEventListener('dragstart', (event) => {
    dragged = rowAt(event)?.querySelector<HTMLInputElement>('input[type=checkbox]') ?? null
  })
  island.addEventListener('dragend', () => (dragged = null))
  island.addEventListener('dragover', (event) => {
    const place = placeAt(event)
    if (dragged !== null && place !== null && !place.contains(dragged)) event.preventDefault()
  })
  island.addEventListener('drop', (event) => {
    const place = placeAt(event)
    const form = dragged?.form
    if (!dragged || !form || place === null) return
    event.preventDefault()
    // What was ticked goes along when the dragged note is one of it; otherwise only the dragged one moves.
    if (!dragged.checked) {
      for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
        box.checked = box === dragged
    }
    const naar = form.querySelector<HTMLSelectElement>('select[name=naar]')
    if (naar !== null) naar.value = place.dataset['groep'] ?? ''
    form.requestSubmit()
  })
}

for (const island of document.querySelectorAll<HTMLElement>('[data-island="groeperen"]')) start(island)
