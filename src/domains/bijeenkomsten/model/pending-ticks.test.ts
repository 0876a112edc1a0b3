import { expect, test } from 'vitest'
import { changedTicks } from './attendance.ts'
import { afterSaving, fieldsFor, readPending } from './pending-ticks.ts'

test('what was ticked without a connection is sent as the form would, and touches nobody else', () => {
  const { was, aanwezig } = fieldsFor({ els: true, opa: false, jip: true })
  expect(changedTicks(was.split(','), aanwezig)).toEqual([
    { deelnemerId: 'els', aanwezig: true },
    { deelnemerId: 'jip', aanwezig: true },
    { deelnemerId: 'opa', aanwezig: false },
  ])
})

test('a tick that changed again while it was being saved is still to be saved', () => {
  expect(afterSaving({ els: false, opa: true }, { els: true, opa: true })).toEqual({ els: false })
})

test('what the device kept is read back; anything odd counts as nothing', () => {
  expect(readPending('{"els":true,"opa":"ja"}')).toEqual({ els: true })
  for (const odd of [null, '', '[', 'null', '3']) expect(readPending(odd)).toEqual({})
})
