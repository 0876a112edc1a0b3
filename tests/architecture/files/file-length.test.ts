import { expect, test } from 'vitest'
import { fileLengths, long, medianSize, tooLong } from './file-length.ts'
import { contentOf, ownFiles } from './own-files.ts'

const files = ownFiles().map((path) => ({ path, content: contentOf(path) }))

test('no file is longer than 400 lines; one of more than 250 is named', ({ annotate }) => {
  const lengths = fileLengths(files)
  for (const { path, lines } of lengths.filter(({ lines }) => lines > long)) {
    void annotate(`${path} has ${lines} lines`, 'warning')
    process.stdout.write(`long file: ${path} has ${lines} lines\n`)
  }
  expect(lengths.filter(({ lines }) => lines > tooLong)).toEqual([])
})

test('files are small: half of them under 2.5 kB', () => {
  const median = medianSize(files)
  process.stdout.write(`median source file: ${median} bytes\n`)
  expect(median).toBeGreaterThan(0)
  expect(median).toBeLessThan(2500)
})

test('a file of 401 lines is too long, texts are not counted', () => {
  const content = '\n'.repeat(400)
  expect(fileLengths([{ path: 'src/a.ts', content }])).toEqual([{ path: 'src/a.ts', lines: 401 }])
  expect(fileLengths([{ path: 'src/domains/regio/texts/nl.ts', content }])).toEqual([])
})
