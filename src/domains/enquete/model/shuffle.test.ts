import { expect, test } from 'vitest'
import { shuffle } from './shuffle.ts'

test('keeps everything and changes nothing of what it was given', () => {
  const items = [1, 2, 3, 4, 5]
  expect(shuffle(items).sort()).toEqual(items)
  expect(items).toEqual([1, 2, 3, 4, 5])
  expect(shuffle([])).toEqual([])
})

test('puts every item on every place about as often', () => {
  const rounds = 6000
  const seen = Array.from({ length: 4 }, () => [0, 0, 0, 0])
  for (let i = 0; i < rounds; i++) shuffle([0, 1, 2, 3]).forEach((item, place) => seen[item]![place]!++)
  // 1500 expected, standard deviation 34: eight of those leave room for chance and for nothing else.
  for (const count of seen.flat()) expect(Math.abs(count - rounds / 4)).toBeLessThan(8 * 34)
})
