import { expect, test } from 'vitest'
import { broken, fileRules } from './file-rules.ts'
import { contentOf, ownFiles } from './own-files.ts'

const files = ownFiles().map((path) => ({ path, content: contentOf(path) }))

test('the files of the project are found', () => {
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['src/site.ts', 'package-lock.json', 'LICENSE', '.ci/run']))
})

test.each(fileRules)('$name', (rule) => {
  expect(broken(rule, files)).toEqual([])
})

/** For each rule a file that breaks it. */
const wrongFiles: [path: string, content: string][] = [
  ['src/domains/regio/model/utils.ts', ''],
  ['src/ui/card/card.css', `/* ${'TO_DO'.replace('_', '')} later */`],
  ['docs/start.md', ['Open', '/home', 'iemand', 'thuiswaarts'].join('/').replace('//', ' /')],
  ['package-lock.json', `"resolved": "http://${'regis_try'.replace('_', '')}.ergens.example/pakket.tgz"`],
  ['src/ui/card/card.tsx', '<p style={{ color }}>'],
  ['src/platform/web/app.ts', 'console.log(app)'],
]

test.each(fileRules.map((rule, index) => [rule.name, rule, wrongFiles[index]] as const))(
  'can fail: %s',
  (_, rule, wrong) => {
    const [path, content] = wrong ?? ['', '']
    expect(broken(rule, [{ path, content }])).toHaveLength(1)
  },
)
