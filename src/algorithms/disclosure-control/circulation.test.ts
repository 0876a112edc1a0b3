import { expect, test } from 'vitest'
import { Circulation } from './circulation.ts'

/** A 2 x 2 table with row sums 7 and 55 and column sums 30 and 32. */
function twoByTwo() {
  const network = new Circulation()
  const [outside, ...nodes] = Array.from({ length: 5 }, () => network.node())
  const [top, bottom, left, right] = nodes as [number, number, number, number]
  network.arc(outside!, top, 7, 7)
  network.arc(outside!, bottom, 55, 55)
  network.arc(left, outside!, 30, 30)
  network.arc(right, outside!, 32, 32)
  const cell = network.arc(top, left, 0, Infinity)
  network.arc(top, right, 0, Infinity)
  network.arc(bottom, left, 0, Infinity)
  network.arc(bottom, right, 0, Infinity)
  return { network, cell }
}

const weightsOf = (network: Circulation, arc: number, weight: number) => {
  const weights = new Int8Array(network.flow.length)
  weights[arc] = weight
  return weights
}

test('finds the smallest and the largest flow through an arc', () => {
  const { network, cell } = twoByTwo()
  expect(network.repair()).toBe(true)
  expect(network.maximise(weightsOf(network, cell, 1))).toBe(true)
  expect(network.flow[cell]).toBe(7)
  expect(network.maximise(weightsOf(network, cell, -1))).toBe(true)
  expect(network.flow[cell]).toBe(0)
})

test('bounds that nothing obeys can not be repaired', () => {
  const { network, cell } = twoByTwo()
  network.least[cell] = 8
  expect(network.repair()).toBe(false)
})

test('what nothing stops has no largest flow', () => {
  const network = new Circulation()
  const node = network.node()
  const arc = network.arc(node, node, 0, Infinity)
  expect(network.repair()).toBe(true)
  expect(network.maximise(weightsOf(network, arc, 1))).toBe(false)
})
