import type { Hono } from 'hono'
import { writeCapability } from './cookies.ts'
import type { Room } from './room.ts'

/**
 * `/l/deelnemer/TOKEN`: the secret leaves the address at once. Whether it is any good is found out by the page behind
 * it, so this route says nothing about it and reads nothing.
 */
export function linkRoutes(app: Hono, rooms: Room[], secure: boolean): void {
  for (const { name, home, as = name } of rooms.flatMap((room) => room.capabilities ?? [])) {
    for (const prefix of ['', '/en']) {
      app.get(`${prefix}/l/${name}/:token`, (c) => {
        const token = c.req.param('token')
        if (/^[\w-]{20,100}$/.test(token)) writeCapability(c, secure, as, token)
        c.header('Referrer-Policy', 'no-referrer')
        c.header('Cache-Control', 'no-store')
        return c.redirect(prefix + home, 303)
      })
    }
  }
}
