import { Children, type ReactNode } from 'react'

interface PrintSheetProps {
  /** `slips`: two columns of cut-out notes, for codes to hand out. `letters`: each child on a page of its own. */
  layout?: 'text' | 'slips' | 'letters' | undefined
  /** Each child stays whole: no page break runs through it. */
  children: ReactNode
}

/** A4 paper. Around it the page frame disappears in print. */
export function PrintSheet({ layout = 'text', children }: PrintSheetProps) {
  return (
    <div className={`tw-print-sheet tw-print-sheet--${layout}`}>
      {Children.toArray(children).map((block, index) => (
        <div key={index} className="tw-print-sheet__block">
          {block}
        </div>
      ))}
    </div>
  )
}
