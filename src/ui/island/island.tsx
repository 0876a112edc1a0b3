import type { ReactNode } from 'react'
import { usePage } from '../page-context/page-context.tsx'

interface IslandProps {
  name: string
  /** Goes to the browser as JSON: only what this viewer may see. */
  props: unknown
  /** What the page shows without script. */
  children: ReactNode
}

/** A part of the page that a script may take over. React loads the module script once per page. */
export function Island({ name, props, children }: IslandProps) {
  const { assets } = usePage()
  const script = assets.island(name)
  // `</script>` inside a value would end the element: `<` is written as an escape that JSON reads back.
  const json = JSON.stringify(props).replaceAll('<', '\\u003c')
  return (
    <div data-island={name}>
      {children}
      <script type="application/json" dangerouslySetInnerHTML={{ __html: json }} />
      {script !== null && <script type="module" src={script} async />}
    </div>
  )
}
