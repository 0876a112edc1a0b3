import { demoRoom } from '../../../src/platform/demo/index.ts'
import type { Room } from '../../../src/platform/web/index.ts'
import { rooms as siteRooms } from '../../../src/site.ts'

/** Every room that a visitor can meet, the one of the demo included. */
export const rooms: Room[] = [...siteRooms, demoRoom({ codes: new Map(), catcher: null, smsCatcher: null })]

export const routes = rooms.flatMap((room) => room.routes.map((route) => ({ room: room.name, ...route })))

export function nameOf({ method, path }: { method: string; path: string }): string {
  return `${method.toUpperCase()} ${path}`
}
