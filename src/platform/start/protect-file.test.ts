import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { protectFile } from './protect-file.ts'

const round = {
  threshold: 5,
  tables: [
    {
      id: 'q1',
      groups: ['ouder', 'pleegouder'],
      options: ['goed', 'wisselend', 'slecht'],
      cells: [
        [12, 7, 2],
        [9, 15, 6],
      ],
      invited: [30, 40],
    },
  ],
  mergeGroups: [['ouder', 'pleegouder']],
  mergeOptions: { '3': [[0], [1], [2]], '2': [[0], [1, 2]] },
}

describe('thuiswaarts -- protect FILE.json', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tw-protect-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (content: string) => {
    const path = join(folder, 'ronde.json')
    writeFileSync(path, content)
    return protectFile(path)
  }

  test('prints facts, intervals, levels and how long it took, and ends well', async () => {
    const { output, error, exitCode } = await run(JSON.stringify(round))
    expect({ error, exitCode }).toEqual({ error: '', exitCode: 0 })
    const printed = JSON.parse(output)
    expect(Object.keys(printed)).toEqual(['facts', 'intervals', 'levels', 'milliseconds'])
    const total = { table: 'q1', cells: [[0, 0], [1, 0]], value: 21 } // prettier-ignore
    expect(printed.facts).toContainEqual(total)
    expect(printed.intervals[2]).toEqual({ table: 'q1', cell: [0, 2], outsider: [0, 9], respondent: [1, 9] })
  })

  test('without ways to merge it leaves small counts out, and says of them that they are at most the threshold', async () => {
    const { output } = await run(
      JSON.stringify({ ...round, mergeGroups: undefined, mergeOptions: undefined }),
    )
    const printed = JSON.parse(output)
    expect(printed.facts).toContainEqual({ table: 'q1', cells: [[0, 2]], atMost: 5 })
    expect(printed.intervals[2]).toEqual({ table: 'q1', cell: [0, 2], outsider: [0, 5], respondent: [1, 5] })
  })

  test('no upper bound is null', async () => {
    const [table] = round.tables
    const few = { ...table, cells: [[1, 1, 1], [0, 1, 0]], invited: undefined } // prettier-ignore
    const { output } = await run(JSON.stringify({ ...round, tables: [few] }))
    expect(JSON.parse(output)).toMatchObject({
      facts: [],
      intervals: [{ outsider: [0, null] }, {}, {}, {}, {}, {}],
    })
  })

  test('what was published too openly before can not be mended', async () => {
    const facts = [{ table: 'q1', cells: [[0, 2]], value: 2 }]
    const { output, error, exitCode } = await run(
      JSON.stringify({ ...round, published: [{ facts, carriedOver: true }] }),
    )
    expect(exitCode).toBe(1)
    expect(error).toMatch(/eerder is gepubliceerd/)
    expect(JSON.parse(output).facts).toEqual([])
  })

  test.each([
    ['{', /geen geldige JSON/],
    ['[]', /Het bestand/],
    [JSON.stringify({ ...round, threshold: 0 }), /threshold/],
    [JSON.stringify({ ...round, tables: [{ ...round.tables[0], cells: [[1, 2, 3]] }] }), /q1: cells/],
    [JSON.stringify({ ...round, tables: [{ ...round.tables[0], cells: [[-1, 2, 3]] }] }), /cells\.0\.0/],
    [JSON.stringify({ ...round, tables: [{ ...round.tables[0], invited: [20, 40] }] }), /meer antwoorden/],
    [JSON.stringify({ ...round, mergeOptions: { '2': [[0], [1]], '3': [[0], [2]] } }), /mergeOptions\.3/],
    [
      JSON.stringify({
        ...round,
        published: [{ carriedOver: true, facts: [{ table: 'q1', cells: [[0, 2]], value: 3 }] }],
      }),
      /klopt niet met overgenomen antwoorden/,
    ],
  ])('what can not be used is said, with exit code 2: %s', async (content, message) => {
    const { output, error, exitCode } = await run(content)
    expect({ output, exitCode }).toEqual({ output: '', exitCode: 2 })
    expect(error).toMatch(message)
  })

  test('a file that is not there is said too', async () => {
    expect((await protectFile(join(folder, 'weg.json'))).exitCode).toBe(2)
  })
})
