import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const ui = join(import.meta.dirname, '..')
const sheets = globSync('**/*.css', { cwd: ui }).map((file) => ({
  file,
  css: readFileSync(join(ui, file), 'utf8'),
}))
const tokens = new Map(
  [...readFileSync(join(ui, 'theme/tokens.css'), 'utf8').matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, value],
  ),
)

test('every token that a component uses exists in the theme', () => {
  const used = sheets.flatMap(({ css }) => [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name))
  expect(used.length).toBeGreaterThan(100)
  expect([...new Set(used)].filter((name) => !tokens.has(name))).toEqual([])
})

test('every stylesheet is in the bundle', () => {
  const bundle = readFileSync(join(ui, 'theme/styles.css'), 'utf8')
  const missing = sheets
    .map(({ file }) => file)
    .filter((file) => !bundle.includes(file.split('/').at(-1) ?? ''))
  expect(missing).toEqual(['theme/styles.css'])
})

test('the stylesheet fetches nothing but our own fonts', () => {
  const urls = sheets.flatMap(({ css }) => [...css.matchAll(/url\('?([^')]+)/g)].map(([, url = '']) => url))
  expect(urls.every((url) => url.startsWith('@fontsource-variable/'))).toBe(true)
})

/** WCAG 1.4.3 and 1.4.11: text 4.5, the edge of a control 3. */
test.each([
  ['--tw-color-ink', '--tw-color-paper', 4.5],
  ['--tw-color-muted', '--tw-color-paper', 4.5],
  ['--tw-color-muted', '--tw-color-sand', 4.5],
  ['--tw-color-muted', '--tw-color-green-tint', 4.5],
  ['--tw-color-muted', '--tw-color-red-tint', 4.5],
  ['--tw-color-green', '--tw-color-paper', 4.5],
  ['--tw-color-green', '--tw-color-green-tint', 4.5],
  ['--tw-color-brick', '--tw-color-paper', 4.5],
  ['--tw-color-amber', '--tw-color-amber-tint', 4.5],
  ['--tw-color-red', '--tw-color-paper', 4.5],
  ['--tw-color-red', '--tw-color-red-tint', 4.5],
  ['--utrecht-page-footer-color', '--tw-color-green-deep', 4.5],
  ['--tw-color-control', '--tw-color-paper', 3],
  ['--tw-focus-color', '--tw-color-paper', 3],
])('%s is readable on %s', (front, back, least) => {
  const [a, b] = [luminance(front), luminance(back)]
  expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(least)
})

function luminance(token: string): number {
  const hex = /^#([\da-f]{6})$/.exec(tokens.get(token) ?? '')?.[1] ?? ''
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
