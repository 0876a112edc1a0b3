import { stringify } from 'csv-stringify/sync'

interface CsvColumn {
  key: string
  label: string
}

/**
 * A table for a spreadsheet, as UTF-8 bytes. Dutch Excel opens it with a double click: byte order mark, semicolons,
 * CRLF and a comma in numbers. Text that starts with = + - @ or a tab gets an apostrophe in front, because a
 * spreadsheet would run it as a formula (OWASP, CSV injection).
 * @param rows values by the key of their column; null is an empty cell, not zero
 */
export function csvFile(
  columns: readonly CsvColumn[],
  rows: readonly Record<string, string | number | null>[],
): Uint8Array {
  const text = stringify(
    [columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ key }) => row[key] ?? null))],
    {
      bom: true,
      delimiter: ';',
      record_delimiter: '\r\n',
      escape_formulas: true,
      cast: { number: (value) => String(value).replace('.', ',') },
    },
  )
  return new TextEncoder().encode(text)
}
