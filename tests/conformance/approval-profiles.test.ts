import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { choose, type RuleName } from '../../src/algorithms/priority-setting/index.ts'

/** 200 approval profiles with the committees that published rules must elect; the names of the rules as they stand there. */
const names: Record<RuleName, string> = {
  approval: 'av',
  'seq-pav': 'seqpav',
  'seq-phragmen': 'seqphragmen',
  'equal-shares': 'equal-shares',
  'equal-shares-increment': 'equal-shares-with-increment-completion',
}

const folder = join(process.env['REFERENCE_DATA'] ?? '', 'priorities', 'instances')
const isThere = Boolean(process.env['REFERENCE_DATA']) && existsSync(folder)

describe.skipIf(!isThere)('approval profiles of the reference data', () => {
  const profiles = isThere ? readdirSync(folder).map((file) => readProfileFile(join(folder, file))) : []

  test.each(Object.entries(names) as [RuleName, string][])(
    '%s elects an expected committee',
    (rule, listed) => {
      expect(profiles.length).toBe(200)
      const wrong = profiles.filter(({ input, places, expected }) => {
        const chosen = choose(input, { rule, places }).chosen.map(Number)
        return !expected(listed).includes(String(chosen.toSorted((a, b) => a - b)))
      })
      expect(wrong.map(({ file }) => file)).toEqual([])
    },
  )
})

function readProfileFile(file: string) {
  const text = readFileSync(file, 'utf8')
  const number = (name: string) => Number(new RegExp(`^${name}: (\\d+)`, 'm').exec(text)?.[1])
  const profile = JSON.parse(/^profile: ([^a-z]*)/m.exec(text)?.[1] ?? '') as number[][]
  const items = Array.from({ length: number('num_cand') }, (_, item) => String(item))
  return {
    file,
    places: number('committeesize'),
    input: { items, voters: profile.map((approved) => ({ approves: approved.map(String) })) },
    expected: (rule: string): string[] =>
      [...text.matchAll(new RegExp(`- rule_id: ${rule}\\n +result: ([^a-z]*)\\n`, 'g'))].flatMap(
        ([, listed]) =>
          (JSON.parse(listed ?? '') as number[][]).map((committee) =>
            String(committee.toSorted((a, b) => a - b)),
          ),
      ),
  }
}
