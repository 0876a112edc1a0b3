import type { Range } from './round.ts'

/** A sum over things that lies between two numbers. */
export interface Bound {
  members: readonly number[]
  range: Range
}

/** More tables than these show little more, and looking through them costs as much as a search. */
export const memory = 50

/** All tables of whole numbers, none below 0, that obey the bounds on things that have to do with each other. */
export interface Component {
  /**
   * Smallest and largest sum over these things.
   * @param filled a thing of which somebody knows that it is at least 1
   * @returns null when no table obeys
   */
  range(members: readonly number[], filled?: number): Range | null
  /** Tables that obey and were met on the way; what they show needs no more search. */
  readonly met: readonly (readonly number[])[]
  /** Gives back the memory that a solver holds. */
  close(): void
}
