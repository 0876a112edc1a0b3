import { choose, type ProfileInput, ruleNames } from '../src/algorithms/priority-setting/index.ts'
import {
  plainEqualShares,
  plainSeqPav,
  plainSeqPhragmen,
} from '../src/algorithms/priority-setting/plain-rules.ts'
import { print, printTable } from './table.ts'

const plain = { 'seq-pav': plainSeqPav, 'seq-phragmen': plainSeqPhragmen, 'equal-shares': plainEqualShares }
const places = 20

/** CPU seconds of one choice; the rules as written in the books get a twentieth of the people, for they are slow. */
export function measureChoosing(): void {
  const large = invented(10_000)
  const small = invented(500)
  print(`Choosing 20 of 200 points, up to 50 approvals each, CPU seconds (exact, one core)`)
  printTable(
    ['rule', '10,000 people', 'each role alike', '500 people', '500 people, by the book'],
    ruleNames.map((rule) => [
      rule,
      seconds(() => choose(large, { rule, places })),
      seconds(() => choose(large, { rule, places, byRole: true })),
      seconds(() => choose(small, { rule, places })),
      rule in plain ? seconds(() => plain[rule as keyof typeof plain](small, places)) : '-',
    ]),
  )
}

function invented(people: number): ProfileInput {
  const items = Array.from({ length: 200 }, (_, item) => `punt ${item}`)
  const roles = ['pleegouder', 'hulpverlener', 'ouder', 'beleidsmaker', 'kind']
  let state = 20261122
  // A linear congruential generator (Lehmer 1951): the same people every time.
  const random = () => (state = (state * 48271) % 2147483647) / 2147483647
  const voters = Array.from({ length: people }, () => ({
    role: roles[Math.floor(random() ** 2 * roles.length)]!,
    approves: Array.from(
      { length: Math.ceil(random() * 50) },
      () => items[Math.floor(random() ** 1.5 * 200)]!,
    ),
  }))
  return { items, voters }
}

function seconds(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
