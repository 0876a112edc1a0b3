import type { Room } from '../web/room.ts'
import type { AnnouncementName, Announcements, JobContext, JobDefinition } from './announce.ts'

type Handler = (job: JobContext, payload: Announcements[AnnouncementName]) => Promise<void>

/** All jobs of all rooms; what is announced becomes one job that lets each room that listens do its part, in order. */
export function jobsOf(rooms: Room[]): JobDefinition[] {
  const own = rooms.flatMap((room) => room.jobs ?? [])
  const listeners = new Map<string, Handler[]>()
  for (const room of rooms) {
    for (const [name, handler] of Object.entries(room.handlers ?? {})) {
      listeners.set(name, [...(listeners.get(name) ?? []), handler as Handler])
    }
  }
  const announced = [...listeners].map(([name, handlers]): JobDefinition => ({
    name: `announce:${name}`,
    run: async (job, payload) => {
      for (const handler of handlers) await handler(job, payload as never)
    },
  }))
  return [...own, ...announced]
}
