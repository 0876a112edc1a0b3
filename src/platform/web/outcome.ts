import type { ComponentType, ReactNode } from 'react'
import { createElement } from 'react'
import type { FormState } from '../forms/index.ts'

export interface Crumb {
  label: string
  href?: string
}

/** The contact person of this gesprek, shown at the same place on every page. */
export interface PageContact {
  name: string
  role: string
  phone: string
  mail: string
}

export interface PageOptions {
  /** Replaces the title of the route, such as "Foutje: …" or the name of a public thing; never a person's. */
  title?: string
  crumbs?: Crumb[]
  contact?: PageContact | null
  status?: 200 | 400 | 409 | 422 | 429
  /** The page is not kept by the browser or a proxy; default for everything but public pages. */
  noindex?: boolean
}

export type NoticeKind = 'ok' | 'info' | 'warning'

export type Outcome =
  | { kind: 'page'; render: () => ReactNode; options: PageOptions }
  | { kind: 'redirect'; to: string; notice?: { kind: NoticeKind; text: string } }
  | { kind: 'file'; body: string | Uint8Array; type: string; fileName: string; inline: boolean }
  | { kind: 'notFound' }
  | { kind: 'refused' }

/** A page from a view and exactly what was projected for this viewer. */
export function page<M>(View: ComponentType<{ model: M }>, model: M, options: PageOptions = {}): Outcome {
  return { kind: 'page', render: () => createElement(View, { model }), options }
}

/** The form again, with what was typed and what is wrong with it. Rolls back whatever the handler wrote. */
export function invalid<M extends { form: FormState }>(
  View: ComponentType<{ model: M }>,
  model: M,
  options: PageOptions = {},
): Outcome {
  return page(View, model, { status: 422, ...options })
}

/** After a change: go and see it. `to` is a path without language. The notice is shown once on the next page. */
export function redirect(to: string, notice?: string, kind: NoticeKind = 'ok'): Outcome {
  return { kind: 'redirect', to, ...(notice !== undefined && { notice: { kind, text: notice } }) }
}

export function file(body: string | Uint8Array, type: string, fileName: string, inline = false): Outcome {
  return { kind: 'file', body, type, fileName, inline }
}

/** Does not exist, or is not there for this reader: the same page. */
export function notFound(): Outcome {
  return { kind: 'notFound' }
}
