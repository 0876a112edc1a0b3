import type { InEveryLanguage } from '../text/index.ts'
import type { AnnouncementHandlers, JobDefinition } from '../jobs/announce.ts'
import type { TableColumn } from './columns.ts'
import type { DemoPart } from './demo-part.ts'
import type { LivePath } from './live/live-path.ts'
import type { Panel } from './panel.ts'
import type { Route } from './route.ts'

/** What a room's door offers to the site. */
export interface Room {
  /** The Dutch noun: folder, Postgres schema and prefix of its actions. */
  name: string
  routes: Route[]
  menu?: { href: string; label: InEveryLanguage }[]
  panels?: Panel[]
  /** What it adds to a table of a room above. */
  columns?: TableColumn[]
  /** What to do when another room announces something. */
  handlers?: AnnouncementHandlers
  /** Jobs of its own: on a schedule, or added by `addJob`. */
  jobs?: JobDefinition[]
  /** Links in mails: `/l/NAME/TOKEN` gives the browser the capability NAME, or `as`, and goes to `home`. */
  capabilities?: { name: string; home: string; as?: string }[]
  /** Paths at which a page hears that there is something to see. */
  live?: LivePath[]
  demo?: DemoPart
}
