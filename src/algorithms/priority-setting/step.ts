import type { Fraction } from './fraction.ts'

/** One place that was given, and to what. Items and roles by index. */
export interface Step {
  item: number
  /** Everything that was equally good at this step, the chosen one too; one item when there was no tie. */
  tied: number[]
  /** What decided: approvals, points, a load or a price, by the rule. */
  score: Fraction
  /** Which part of this place each role carried; together 1. Empty when nobody approves the item. */
  carriedBy: Fraction[]
}
