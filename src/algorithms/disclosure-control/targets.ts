import type { Blocks } from './blocks.ts'
import { maskOf, type Mask } from './two-families.ts'

/** A count of people that somebody may want to know, as a sum of blocks. */
export interface Target {
  members: readonly number[]
  /** The units it is about. */
  units: readonly number[]
  /** Everybody of these units, whatever they answered. */
  everyAnswer: boolean
}

/**
 * The counts that have a name (each unit and all together, each answer and all answers, at each moment), and those that
 * follow from published sums: the difference of two, and what a sum leaves beside the sums inside it.
 */
export function targetsOf(blocks: Blocks): Target[] {
  const found = new Map<string, Target>()
  const add = (members: readonly number[], everyAnswer: boolean) => {
    const sorted = members.toSorted((a, b) => a - b)
    if (sorted.length === 0 || found.has(sorted.join())) return
    found.set(sorted.join(), {
      members: sorted,
      units: [...new Set(sorted.map(blocks.unitOf))],
      everyAnswer,
    })
  }
  const units = [...blocks.units.keys()]
  const classes = [...blocks.classes.keys()]
  for (const layers of blocks.moments) {
    for (const who of [...units.map((unit) => [unit]), units]) {
      add(blocks.members(who, classes, layers), true)
      for (const option of classes) add(blocks.members(who, [option], layers), false)
    }
  }
  for (const members of differences([...blocks.facts, ...blocks.before].map((bound) => bound.members)))
    add(members, false)
  return [...found.values()]
}

function differences(sums: readonly (readonly number[])[]): number[][] {
  const masks = new Map(sums.map((members) => [maskOf(members), members]))
  return [...masks].flatMap(([mask, members]) => {
    const inside = [...masks.keys()].filter((other) => other !== mask && (other & mask) === other)
    const rest = inside.reduce((left, other) => left & ~other, mask)
    return [...inside.map((other) => mask & ~other), rest].map((left) => within(members, left))
  })
}

function within(members: readonly number[], mask: Mask): number[] {
  return members.filter((member) => (mask >> BigInt(member)) & 1n)
}
