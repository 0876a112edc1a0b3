/** Prints columns under each other; numbers to the right. */
export function printTable(head: string[], rows: (string | number)[][]): void {
  const cells = [head, ...rows.map((row) => row.map(inWords))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  for (const [index, row] of cells.entries()) {
    const line = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    )
    print(line.join('  '))
    if (index === 0) print(widths.map((width) => '-'.repeat(width)).join('  '))
  }
  print('')
}

function inWords(value: string | number): string {
  if (typeof value === 'string') return value
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1)
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
