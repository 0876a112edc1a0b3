import type { ICruiseOptions, IFlattenedRuleSet } from 'dependency-cruiser'

/** A rule about one arrow, from a file to a file. */
type Arrow = Extract<NonNullable<IFlattenedRuleSet['forbidden']>[number], { to: { circular?: boolean } }>

/** Tests, and the invented scene that several tests of one room share. */
const testFiles = '(\\.test\\.tsx?|/test-scene\\.ts)$'

/**
 * Which arrows may not exist between our files, as rules for dependency-cruiser.
 * @param order names of the rooms, in the order of src/site.ts
 */
export function arrows(order: string[]): Arrow[] {
  const rules: Omit<Arrow, 'severity'>[] = [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one thing in two places.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'algorithms-know-nothing-of-ours',
      comment: 'Algorithms are mathematics without input or output.',
      from: { path: '^src/algorithms/' },
      to: { path: '^(src/(?!algorithms/)|tests/|bench/)' },
    },
    {
      name: 'ui-knows-only-texts',
      comment: 'A component uses platform/text and nothing else of ours.',
      from: { path: '^src/ui/' },
      to: { path: '^(src/(?!ui/|platform/text/)|tests/|bench/)' },
    },
    {
      name: 'platform-knows-no-room',
      comment: 'src/site.ts and src/serve.ts join the rooms; the platform knows neither.',
      from: { path: '^src/platform/', pathNot: [testFiles, '^src/platform/start/start-site\\.ts$'] },
      to: { path: '^(src/domains/|src/[^/]+$|tests/|bench/)' },
    },
    {
      name: 'start-knows-only-the-type-of-serve',
      comment: 'start-site.ts loads src/serve.ts as a built file, so it may know its type and no more.',
      from: { path: '^src/platform/start/start-site\\.ts$' },
      to: { path: '^(src/domains/|src/[^/]+$|tests/|bench/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'rooms-stand-on-algorithms-platform-ui',
      comment: 'A room knows neither who composes it nor what tests it.',
      from: { path: '^src/domains/', pathNot: testFiles },
      to: { path: '^(src/[^/]+$|tests/|bench/)' },
    },
    {
      name: 'tests-beside-code-use-support-only',
      comment: 'A test that needs the whole site stands in tests/, not beside a room.',
      from: { path: `^src/.*${testFiles}` },
      to: { path: '^(src/[^/]+$|tests/(?!support/)|bench/)' },
    },
    {
      name: 'only-tests-use-tests',
      comment: 'What people use does not run on the scene of a test.',
      from: { pathNot: [testFiles, '^(tests|bench)/'] },
      to: { path: testFiles },
    },
    {
      name: 'through-the-door',
      comment: 'Another room is entered by its index.ts only.',
      from: { path: '^src/domains/([^/]+)/' },
      to: { path: '^src/domains/[^/]+/', pathNot: '^src/domains/($1/|[^/]+/index\\.ts$)' },
    },
    {
      name: 'site-through-the-door',
      comment: 'Who composes the rooms enters them by their door too.',
      from: { path: '^src/[^/]+$' },
      to: { path: '^src/domains/[^/]+/(?!index\\.ts$)' },
    },
    {
      name: 'no-development-packages',
      comment: 'The site runs on an installation without development packages.',
      from: { path: '^src/', pathNot: testFiles },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    ...order.map((room, index) => ({
      name: `only-upper-rooms:${room}`,
      comment: 'A room uses the doors of the rooms above it in src/site.ts.',
      from: { path: `^src/domains/${room}/` },
      to: { path: '^src/domains/', pathNot: `^src/domains/(${order.slice(0, index + 1).join('|')})/` },
    })),
  ]
  return rules.map((rule) => ({ ...rule, severity: 'error' }))
}

/** dependency-cruiser has no parser for TypeScript 7 of its own and would see 0 modules: swc reads the files. */
export const cruiseOptions: ICruiseOptions = {
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'types', 'default'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
  },
}

/** The folders under src/domains/ in the order in which src/site.ts lists their rooms. */
export function roomOrder(siteSource: string): string[] {
  const folders = new Map<string, string>()
  const imports = siteSource.matchAll(/import \{([^}]+)\} from '\.\/domains\/([a-z-]+)\/index\.ts'/g)
  for (const [, names = '', folder = ''] of imports) {
    for (const name of names.split(',')) folders.set(name.trim(), folder)
  }
  const list = /rooms: Room\[\] = \[([^\]]*)\]/.exec(siteSource)?.[1] ?? ''
  return list.split(',').flatMap((name) => folders.get(name.trim()) ?? [])
}
