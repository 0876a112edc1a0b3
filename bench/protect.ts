import { cpus, loadavg } from 'node:os'
import { protect, type Round, type Table } from '../src/algorithms/disclosure-control/index.ts'
import { print, printTable } from './table.ts'

/** `node bench/protect.ts`: how long it takes to decide what may be published about a large round. */
const groups = ['ouder', 'pleegouder', 'gezinshuisouder', 'pleegkind', 'eigen kind', 'professional']
const answers = [40, 120, 24, 30, 16, 60]
const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const mergeGroups = [
  ['pleegkind', 'eigen kind'],
  ['pleegouder', 'gezinshuisouder'],
]
const mergeOptions = {
  '4': [[0, 1], [2, 3], [4, 5], [6, 7]], // prettier-ignore
  '3': [[0, 1, 2], [3, 4], [5, 6, 7]], // prettier-ignore
  '2': [[0, 1, 2], [3, 4, 5, 6, 7]], // prettier-ignore
}

const tables = Array.from({ length: 60 }, (_, number) => questionOf(number))
const rounds: [string, Round][] = [
  ['groups and options may be merged', { threshold: 5, tables, mergeGroups, mergeOptions }],
  ['groups may be merged', { threshold: 5, tables, mergeGroups }],
  ['nothing may be merged', { threshold: 5, tables }],
]
print(`${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]!.toFixed(1)}, Node ${process.versions.node}\n`)
const measured: (string | number)[][] = []
for (const [name, round] of rounds) {
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  const { facts, safe } = await protect(round)
  const { user, system } = process.cpuUsage(cpu)
  measured.push([name, performance.now() - began, (user + system) / 1000, facts.length, safe ? 'yes' : 'no'])
}
printTable(['60 questions, 6 groups, 8 options, 290 answers', 'ms', 'CPU ms', 'facts', 'safe'], measured)

/** Answers that differ per question, the same at each run. */
function questionOf(number: number): Table {
  let seed = number + 1
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
  const weights = options.map(() => random() ** 2 + 0.02)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const choose = () => {
    let left = random() * whole
    const chosen = weights.findIndex((weight) => (left -= weight) < 0)
    return chosen === -1 ? options.length - 1 : chosen
  }
  const cells = answers.map((people) => {
    const row = options.map(() => 0)
    for (let person = 0; person < people; person++) row[choose()]! += 1
    return row
  })
  return { id: `vraag ${number}`, groups, options, cells, invited: answers.map((people) => people * 1.5) }
}
