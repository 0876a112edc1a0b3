import { useId, type ReactNode } from 'react'
import type { Lang } from '../../platform/text/index.ts'
import { Details } from '../details/details.tsx'
import { Table, type TableColumn, type TableRow } from '../table/table.tsx'
import { texts } from './texts.ts'

interface ChartFigureProps {
  title: string
  description: string
  unit?: string | undefined
  legend?: ReactNode | undefined
  columns: readonly TableColumn[]
  rows: readonly TableRow[]
  lang: Lang
  children: ReactNode
}

/** A picture, its words, and always the same numbers in a table (design §5). */
export function ChartFigure(props: ChartFigureProps) {
  const id = `grafiek${useId()}`
  const { title, description, unit, legend, columns, rows, lang } = props
  return (
    <figure className="tw-chart">
      <figcaption className="tw-chart__caption">
        <span className="tw-chart__title" id={`${id}-t`}>
          {title}
          {unit !== undefined && <span className="tw-chart__unit"> ({unit})</span>}
        </span>
        <span className="tw-chart__description" id={`${id}-d`}>
          {description}
        </span>
      </figcaption>
      <div className="tw-chart__picture" role="img" aria-labelledby={`${id}-t`} aria-describedby={`${id}-d`}>
        {legend}
        {props.children}
      </div>
      <Details summary={texts[lang].table}>
        <Table caption={title} columns={columns} rows={rows} />
      </Details>
    </figure>
  )
}
