import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { calculations } from '../../src/calculations.ts'

const folder = mkdtempSync(join(tmpdir(), 'tw-calculations-'))
afterAll(() => rmSync(folder, { recursive: true }))

function choose(content: string, ...rest: string[]): Promise<unknown> {
  const file = join(folder, 'profile.json')
  writeFileSync(file, content)
  return calculations['choose']!.run([file, ...rest])
}

describe('choose', () => {
  const content = '{"items":["a","b"],"voters":[{"role":"ouder","weight":"1/3","approves":["a"]}]}'

  test('answers with what was chosen, exactly', async () => {
    expect(await choose(content, '--rule', 'seq-phragmen', '--places', '1', '--by-role')).toEqual({
      chosen: ['a'],
      ties: [],
      steps: [{ place: 1, item: 'a', score: '3', carriedBy: { ouder: '1' } }],
      perRole: { ouder: { voters: 1, approvedChosen: '1' } },
    })
  })

  test.each([
    ['{', ['--rule', 'approval', '--places', '1'], 'geen JSON'],
    ['[]', ['--rule', 'approval', '--places', '1'], 'De inhoud heeft geen velden.'],
    ['{"items":[1],"voters":[]}', ['--rule', 'approval', '--places', '1'], '`items` is geen lijst'],
    ['{"items":["a"]}', ['--rule', 'approval', '--places', '1'], '`voters` is geen lijst'],
    ['{"items":["a"],"voters":[{}]}', ['--rule', 'approval', '--places', '1'], 'Stem 1'],
    [content, ['--rule', 'loting', '--places', '1'], 'Kies een regel'],
    [content, ['--rule', 'approval'], 'heel aantal plaatsen'],
    [content, ['--rule', 'approval', '--places', '3'], 'maar 2 punten'],
    [content, ['--regel', 'approval'], '--regel'],
  ])('what cannot be used is said: %s %j', async (text, rest, message) => {
    await expect(choose(text, ...rest)).rejects.toThrow(message)
  })

  test('a file that is not there is said', async () => {
    await expect(calculations['choose']!.run(['nergens.json', '--rule', 'approval'])).rejects.toThrow(
      /nergens\.json/,
    )
    await expect(calculations['choose']!.run(['--rule', 'approval'])).rejects.toThrow('Noem een bestand')
  })
})
