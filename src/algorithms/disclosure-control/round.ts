/** A cell of a table: the number of its group and the number of its option, from 0. */
export type Cell = readonly [group: number, option: number]

/** What everybody knows about a question before anything is published. */
export interface Shape {
  id: string
  groups: readonly string[]
  options: readonly string[]
  /** Codes handed out per group; left out: nobody knows. */
  invited?: readonly number[] | undefined
  /** For this table only, such as 10 for a question about children. */
  threshold?: number | undefined
  /** A group in which everybody gives the same answer is not shown as such. */
  sensitive?: boolean | undefined
}

/** The answers to a question: people per group and option. */
export interface Table extends Shape {
  cells: readonly (readonly number[])[]
}

/** A sum over cells of a table that is published, as a number or between bounds. */
export interface Fact {
  table: string
  cells: readonly Cell[]
  value?: number | undefined
  atMost?: number | undefined
  atLeast?: number | undefined
}

/** What was published about an earlier round. When answers are carried over, each of its cells lies between 0 and the new one. */
export interface Earlier {
  facts: readonly Fact[]
  carriedOver: boolean
}

export type Partition = readonly (readonly number[])[]

export interface Round {
  threshold: number
  tables: readonly Table[]
  /** Which groups may be shown as one, in the order in which that is tried. Left out: none. */
  mergeGroups?: readonly (readonly string[])[] | undefined
  /** Ways to count options together, by their number of parts. Left out: none. */
  mergeOptions?: Readonly<Record<string, Partition>> | undefined
  published?: readonly Earlier[] | undefined
}

/** Smallest and largest number that is possible; Infinity is written as null in JSON. */
export type Range = readonly [least: number, most: number]

export function thresholdOf(shape: Shape, threshold: number): number {
  return shape.threshold ?? threshold
}

/** What a fact says about its sum. */
export function boundsOf({ value, atMost, atLeast }: Fact): Range {
  return [Math.max(value ?? 0, atLeast ?? 0), Math.min(value ?? Infinity, atMost ?? Infinity)]
}

/** The facts about this table of each earlier round whose answers were carried over. */
export function carriedOver(id: string, published: readonly Earlier[] = []): Fact[][] {
  return published
    .filter((earlier) => earlier.carriedOver)
    .map(({ facts }) => facts.filter(({ table }) => table === id))
    .filter((facts) => facts.length > 0)
}
