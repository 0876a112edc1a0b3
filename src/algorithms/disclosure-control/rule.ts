import { codesOf, type Blocks } from './blocks.ts'
import type { PossibleTables } from './possible-tables.ts'
import type { Range, Shape } from './round.ts'
import type { Target } from './targets.ts'

/** Some of the people of a target: all of them, or those of some groups that were merged with others. */
interface People {
  /** Everybody of the target, or a part that is seen only together with the others. */
  part: boolean
  /** Codes handed out to them, and to the others with whom they were merged. */
  codes: number
  others: number
  /** How wide the range of an outsider is at least. */
  width: number
}

interface Scene {
  tables: PossibleTables
  /** What was possible before these facts; null: they are the first. */
  before: PossibleTables | null
  blocks: Blocks
  shape: Shape
  t: number
}

/**
 * Rule 4 for one count: an outsider's range is at least t wide, or starts at t or higher, or is nothing but zero; for a
 * respondent, who knows of one answer that it was given, t - 1. It looks at ranges only and never at the count itself,
 * so that a withheld fact gives no hint. Where few codes were handed out, or few were left for who came after an earlier
 * round, the range was narrower than t before these facts; then nothing may be added to that.
 */
export function keepsRule(scene: Scene, target: Target): boolean {
  const { tables, blocks, t } = scene
  const people = peopleIn(scene, target)
  const safe = (range: Range, spare: number) =>
    people.every((some) => isSafe(rangeOf(some, range), some.width + spare, t))
  // A respondent takes at most three off a range of an outsider: one at the top, one at the bottom, one of a group.
  const seen = tables.seen(target.members)
  if (seen && people.every((some) => isWide(rangeOf(some, seen), some.width + 2))) return true
  const range = tables.range(target.members)!
  if (!safe(range, 0)) return false
  if (safe(range, 2)) return true
  return Array.from({ length: blocks.size }, (_, block) => block)
    .filter((block) => tables.areTied(block, target.members) || target.units.includes(blocks.unitOf(block)))
    .every((block) => keepsRuleFor(block, scene, target, people))
}

/** For a respondent who knows that somebody, she herself, is in this block. */
function keepsRuleFor(
  block: number,
  { tables, blocks, t }: Scene,
  target: Target,
  people: readonly People[],
): boolean {
  const unit = blocks.unitOf(block)
  const everyRespondent = (range: Range, safe: (known: Range, width: number) => boolean) =>
    people.every((some) => {
      const respondents = some.part && target.units[0] === unit ? [true, false] : [null]
      return respondents.every((ofPart) =>
        safe(knownTo(ofPart, target.members.includes(block), some, range), some.width - 1),
      )
    })
  const seen = tables.seen(target.members, block)
  if (seen && everyRespondent(seen, isWide)) return true
  const range = tables.range(target.members, block)
  return (
    range === null || everyRespondent(range, (known, width) => known[1] < known[0] || isSafe(known, width, t))
  )
}

/** @param ofPart the respondent is one of these people; of the others in the same unit; null: that makes no difference */
function knownTo(ofPart: boolean | null, counted: boolean, some: People, range: Range): Range {
  if (ofPart === null) return rangeOf(some, range)
  const [least, most] = range
  if (counted && ofPart) return [Math.max(1, least - some.others), Math.min(some.codes, most)]
  if (counted) return [Math.max(0, least - some.others), Math.min(some.codes, most - 1)]
  if (ofPart) return [Math.max(0, least - some.others), Math.min(some.codes - 1, most)]
  return [Math.max(0, least - (some.others - 1)), Math.min(some.codes, most)]
}

function isSafe(range: Range, width: number, t: number): boolean {
  return range[1] === 0 || range[0] >= t || isWide(range, width)
}

function isWide([least, most]: Range, width: number): boolean {
  return most - least >= width
}

/** What the range of a unit says about some of it: the others may have given every answer, or none. */
export function rangeOf({ codes, others }: Pick<People, 'codes' | 'others'>, [least, most]: Range): Range {
  return [Math.max(0, least - others), Math.min(codes, most)]
}

function peopleIn({ before, blocks, shape, t }: Scene, target: Target): People[] {
  const { members, units, everyAnswer } = target
  const groups = units.flatMap((unit) => blocks.units[unit]!)
  // Where it was shown that nobody stood there before, whoever stands there now came since.
  const somebody = members.filter((member) => before && before.range([member])![1] > 0)
  const known = before && blocks.cameSince(somebody) ? before.range(members) : null
  const peopleOf = (part: readonly number[]): People => {
    const codes = codesOf(shape, part)
    const others = codesOf(
      shape,
      groups.filter((group) => !part.includes(group)),
    )
    const [least, most] = known ? rangeOf({ codes, others }, known) : [0, codes]
    return { part: part.length < groups.length, codes, others, width: Math.min(t, most - least) }
  }
  const all = peopleOf(groups)
  if (units.length > 1 || groups.length === 1) return [all]
  // How many of them answered, when they had too few codes to be a group, says nothing of what they answered.
  return [
    all,
    ...partsOf(groups)
      .map(peopleOf)
      .filter(({ codes }) => !everyAnswer || codes >= t),
  ]
}

/** Every choice of some of the groups; of many groups only each by itself and all but one. */
function partsOf(groups: readonly number[]): number[][] {
  if (groups.length > 8)
    return groups.flatMap((group) => [[group], groups.filter((other) => other !== group)])
  return Array.from({ length: 2 ** groups.length - 2 }, (_, chosen) =>
    groups.filter((_, index) => (chosen + 1) & (1 << index)),
  )
}
