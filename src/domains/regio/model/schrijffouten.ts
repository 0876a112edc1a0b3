/**
 * Slips between what was typed and the beginning of a name: a letter too many, too few, another letter,
 * or two swapped (optimal string alignment). The rest of the name is free, so that half a name counts too.
 */
export function schrijffouten(typed: string, name: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: name.length + 1 }, (_, j) => j)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j <= name.length; j++) {
      const same = typed[i - 1] === name[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1]
      row[j] = Math.min(
        at(row, j - 1) + 1,
        at(last, j) + 1,
        at(last, j - 1) + same,
        swapped ? at(beforeLast, j - 2) + 1 : Infinity,
      )
    }
    beforeLast = last
    last = row
  }
  return Math.min(...last)
}

function at(row: number[], index: number): number {
  return row[index] ?? Infinity
}
