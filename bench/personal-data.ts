import { findPersonalData } from '../src/algorithms/personal-data/index.ts'
import { quiet, telling } from './personal-data-sentences.ts'
import { print, printTable } from './table.ts'

/** How much of what tells who somebody is gets marked, and how often something is marked that tells nothing. */
export function measurePersonalData(): void {
  const marked = lines(telling).map(read)
  const all = marked.flatMap(({ parts }) => parts)
  const found = marked.map(({ text, parts }) => {
    const finds = findPersonalData(text)
    const met = parts.filter((part) => finds.some(({ start, end }) => start <= part.start && end >= part.end))
    const beside = finds.filter((find) =>
      parts.every(({ start, end }) => find.end <= start || find.start >= end),
    )
    return { text, met, missed: parts.length - met.length, beside: beside.length }
  })
  const alarms = lines(quiet).filter((text) => findPersonalData(text).length > 0)
  const met = found.reduce((sum, one) => sum + one.met.length, 0)
  const beside = found.reduce((sum, one) => sum + one.beside, 0)
  const started = process.cpuUsage()
  const sentences = [...marked.map(({ text }) => text), ...lines(quiet)]
  for (let turn = 0; turn < 20; turn++) sentences.forEach((text) => findPersonalData(text))
  const { user, system } = process.cpuUsage(started)
  print(
    'Personal data in open answers: sentences invented and marked by who wrote the rules; expect less on real answers',
  )
  printTable(
    ['what', 'sentences', 'pieces', 'marked whole', 'share'],
    [
      [
        'something to mark (recall)',
        marked.length,
        all.length,
        met,
        `${Math.round((100 * met) / all.length)} %`,
      ],
      [
        'nothing to mark (false alarms)',
        lines(quiet).length,
        0,
        alarms.length,
        `${Math.round((100 * alarms.length) / lines(quiet).length)} %`,
      ],
      [
        'marked beside what tells',
        marked.length,
        all.length,
        beside,
        `${Math.round((100 * beside) / all.length)} %`,
      ],
    ],
  )
  print(`${((user + system) / 1000 / 20 / sentences.length).toFixed(3)} ms CPU a sentence`)
  for (const { text } of found.filter(({ missed }) => missed > 0)) print(`  missed in: ${text}`)
  for (const text of alarms) print(`  false alarm in: ${text}`)
  print('')
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** A sentence without its brackets, and where they stood. */
function read(line: string): { text: string; parts: { start: number; end: number }[] } {
  const parts: { start: number; end: number }[] = []
  let text = ''
  for (const [at, piece] of line.split(/[[\]]/).entries()) {
    if (at % 2 === 1) parts.push({ start: text.length, end: text.length + piece.length })
    text += piece
  }
  return { text, parts }
}
