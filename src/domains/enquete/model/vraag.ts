import type { Lang } from '../../../platform/text/index.ts'
import type { Groep } from './doelgroep.ts'
import type { Schaal } from './schaal.ts'

interface VraagTekst {
  /** Stays the same for ever: published results point to it. */
  id: string
  /** What it is about, in two or three words; stands beside a bar. */
  kort: Record<Lang, string>
  tekst: Record<Lang, string>
  uitleg?: Record<Lang, string>
}

export interface SchaalVraag extends VraagTekst {
  soort: Schaal
  /** Asked of everybody, or of these groups only. */
  voor: 'iedereen' | readonly Groep[]
}

export interface OpenVraag extends VraagTekst {
  soort: 'open'
}

export type Vraag = SchaalVraag | OpenVraag
