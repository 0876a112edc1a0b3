import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { loadLanguagePairs } from './language-pairs.ts'
import { hardToRead } from './plain-dutch.ts'
import { writtenTexts } from './written-texts.ts'

/** Texts that may be long or hard, `file path` → why. */
const allowed: Record<string, string> = {}

const pairs = await loadLanguagePairs()

test('there are texts to check in every layer', () => {
  const layers = new Set(pairs.map(({ file }) => file.split('/')[1]))
  expect([...layers].toSorted()).toEqual(['domains', 'platform', 'ui'])
})

test('Dutch and English texts have the same keys', () => {
  const found = pairs.flatMap(({ file, nl, en }) =>
    differences(nl, en).map((difference) => `${file} ${difference}`),
  )
  expect(found).toEqual([])
})

test('every text with parameters can be read with a sample', () => {
  const unread = written()
    .filter(({ text }) => text === null)
    .map(({ name }) => name)
  expect(unread).toEqual([])
})

test('Dutch texts have short sentences and plain words', () => {
  const found = written()
    .filter(({ name }) => allowed[name] === undefined)
    .flatMap(({ name, text }) => hardToRead(text ?? '').map((reason) => `${name}: ${reason}`))
  expect([...new Set(found)]).toEqual([])
})

test('nothing is allowed that is not there', () => {
  const names = new Set(written().map(({ name }) => name))
  expect(Object.keys(allowed).filter((name) => !names.has(name))).toEqual([])
})

function written() {
  return pairs.flatMap(({ file, nl }) =>
    writtenTexts(nl).map(({ path, text }) => ({ name: `${file} ${path}`, text })),
  )
}
