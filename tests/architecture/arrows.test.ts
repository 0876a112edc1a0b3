import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/platform/database/project-root.ts'
import { arrows, cruiseOptions, roomOrder } from './arrows.ts'

const temporary = mkdtempSync(join(tmpdir(), 'tw-arrows-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

async function violations(baseDir: string, order: string[]) {
  const options = { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden: arrows(order) } }
  const { modules, summary } = (await cruise(['src'], options)).output as ICruiseResult
  return {
    modules: modules.filter(({ source }) => source.startsWith('src/')).length,
    found: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, arrow: `${from} → ${to}` })),
  }
}

describe('the arrows of the project', () => {
  const order = roomOrder(readFileSync(join(projectRoot, 'src/site.ts'), 'utf8'))

  test('every folder of a room stands in src/site.ts', () => {
    const folders = readdirSync(join(projectRoot, 'src/domains'))
    expect(order.toSorted()).toEqual(folders.toSorted())
  })

  test('no arrow goes the wrong way', async () => {
    const { modules, found } = await violations(projectRoot, order)
    expect(modules, 'a machine that sees no files finds no wrong arrows').toBeGreaterThan(100)
    expect(found).toEqual([])
  })
})

/** A tree with nothing wrong: two rooms, of which `lager` stands below `hoger`. */
const sound: Record<string, string> = {
  'src/site.ts': `import { hoger } from './domains/hoger/index.ts'\nimport { lager } from './domains/lager/index.ts'\nexport const rooms = [hoger, lager]`,
  'src/serve.ts': `import { rooms } from './site.ts'\nexport type Server = typeof rooms`,
  'src/platform/start/start-site.ts': `import type { Server } from '../../serve.ts'\nexport const start = (server: Server) => server`,
  'src/platform/text/index.ts': `export const text = ''`,
  'src/platform/web/index.ts': `import { button } from '../../ui/index.ts'\nexport const web = button`,
  'src/ui/index.ts': `import { text } from '../platform/text/index.ts'\nexport const button = text`,
  'src/algorithms/sum/index.ts': `export const sum = 1`,
  'src/domains/hoger/model/deep.ts': `export const deep = 1`,
  'src/domains/hoger/index.ts': `export { deep } from './model/deep.ts'\nexport const hoger = 1`,
  'src/domains/hoger/test-scene.ts': `import { as } from '../../../tests/support/as.ts'\nexport const scene = as`,
  'src/domains/hoger/index.test.ts': `import { scene } from './test-scene.ts'\nexport const tested = scene`,
  'src/domains/lager/index.ts': `import { deep } from '../hoger/index.ts'\nimport { sum } from '../../algorithms/sum/index.ts'\nimport { web } from '../../platform/web/index.ts'\nexport const lager = [deep, sum, web]`,
  'tests/support/as.ts': `export const as = 1`,
  'tests/journeys/road.ts': `export const road = 1`,
  'package.json': `{ "type": "module", "devDependencies": { "only-dev": "1" } }`,
  'node_modules/only-dev/package.json': `{ "name": "only-dev", "version": "1.0.0", "main": "index.js" }`,
  'node_modules/only-dev/index.js': `export default 1`,
}

/** One wrong arrow per rule: the file that draws it, and what it imports. */
const wrong: [rule: string, file: string, imports: string][] = [
  ['no-cycles', 'src/domains/hoger/model/deep.ts', '../index.ts'],
  ['algorithms-know-nothing-of-ours', 'src/algorithms/sum/wrong.ts', '../../platform/text/index.ts'],
  ['ui-knows-only-texts', 'src/ui/wrong.ts', '../platform/web/index.ts'],
  ['platform-knows-no-room', 'src/platform/web/wrong.ts', '../../domains/hoger/index.ts'],
  ['platform-knows-no-room', 'src/platform/demo/wrong.ts', '../../site.ts'],
  ['start-knows-only-the-type-of-serve', 'src/platform/start/start-site.ts', '../../serve.ts'],
  ['rooms-stand-on-algorithms-platform-ui', 'src/domains/hoger/wrong.ts', '../../site.ts'],
  ['rooms-stand-on-algorithms-platform-ui', 'src/domains/hoger/wrong.ts', '../../../tests/support/as.ts'],
  [
    'tests-beside-code-use-support-only',
    'src/domains/hoger/wrong.test.ts',
    '../../../tests/journeys/road.ts',
  ],
  ['only-tests-use-tests', 'src/domains/hoger/wrong.ts', './test-scene.ts'],
  ['through-the-door', 'src/domains/lager/wrong.ts', '../hoger/model/deep.ts'],
  ['through-the-door', 'src/domains/lager/wrong.test.ts', '../hoger/model/deep.ts'],
  ['site-through-the-door', 'src/wrong.ts', './domains/hoger/model/deep.ts'],
  ['no-development-packages', 'src/platform/web/wrong.ts', 'only-dev'],
  ['only-upper-rooms:hoger', 'src/domains/hoger/wrong.ts', '../lager/index.ts'],
  ['only-upper-rooms:lager', 'src/domains/lager/wrong.ts', '../nergens/index.ts'],
]

describe('each rule can fail', () => {
  let trees = 0
  function tree(extra: Record<string, string>): string {
    const root = join(temporary, String(trees++))
    for (const [path, content] of Object.entries({ ...sound, ...extra })) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    return root
  }

  test('a sound tree has no wrong arrow', async () => {
    const { modules, found } = await violations(tree({}), ['hoger', 'lager'])
    expect(found).toEqual([])
    expect(modules).toBe(12)
  })

  test.each(wrong)('%s: %s may not import %s', async (rule, file, imports) => {
    const content = `${sound[file] ?? ''}\nimport * as wrong from '${imports}'\nexport const used = wrong\n`
    const root = tree({ [file]: content, 'src/domains/nergens/index.ts': 'export const nergens = 1' })
    const { found } = await violations(root, ['hoger', 'lager'])
    expect(found.map((violation) => violation.rule)).toContain(rule)
  })

  test('no rule is without a tree that breaks it', () => {
    const broken = new Set(wrong.map(([rule]) => rule))
    expect(arrows(['hoger', 'lager']).map(({ name }) => name)).toEqual([...broken])
  })

  test('the order comes from the list, not from the imports', () => {
    const source = `import { b } from './domains/b/index.ts'\nimport { a } from './domains/a/index.ts'\nimport { people } from './platform/people/index.ts'\nexport const rooms: Room[] = [people, a, b]`
    expect(roomOrder(source)).toEqual(['a', 'b'])
  })
})
