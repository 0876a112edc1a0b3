/** Groups that are shown as one. */
export type Unit = readonly string[]

/**
 * Joins groups until each unit can stand by itself, by the list that was fixed before the first answer. The first entry
 * of the list that helps a unit in need is taken; what touches that entry becomes one unit. One result for the whole
 * round, so that questions can't be subtracted from one another.
 */
export async function mergeGroups(
  groups: readonly string[],
  list: readonly (readonly string[])[],
  canStand: (unit: Unit) => Promise<boolean>,
): Promise<Unit[]> {
  let units: Unit[] = groups.toSorted().map((group) => [group])
  for (let merged = true; merged;) {
    const inNeed: Unit[] = []
    for (const unit of units) if (!(await canStand(unit))) inNeed.push(unit)
    const helping = list.find((entry) =>
      inNeed.some(
        (unit) => touches(unit, entry) && groups.some((g) => entry.includes(g) && !unit.includes(g)),
      ),
    )
    merged = helping !== undefined
    if (helping) units = joined(units, helping)
  }
  return units
}

function joined(units: readonly Unit[], entry: readonly string[]): Unit[] {
  const apart = units.filter((unit) => !touches(unit, entry))
  const together = units.filter((unit) => touches(unit, entry)).flat()
  return [...apart, together.toSorted()].toSorted((a, b) => (a.join() < b.join() ? -1 : 1))
}

function touches(unit: Unit, entry: readonly string[]): boolean {
  return unit.some((group) => entry.includes(group))
}
