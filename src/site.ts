import { bijeenkomsten } from './domains/bijeenkomsten/index.ts'
import { cijfers } from './domains/cijfers/index.ts'
import { enquete } from './domains/enquete/index.ts'
import { gesprek } from './domains/gesprek/index.ts'
import { programma } from './domains/programma/index.ts'
import { regio } from './domains/regio/index.ts'
import { verbeteragenda } from './domains/verbeteragenda/index.ts'
import { people } from './platform/people/index.ts'
import { sitePages } from './platform/web/site-pages.ts'
import { upkeep } from './platform/upkeep/index.ts'
import type { Room } from './platform/web/index.ts'

/**
 * The rooms, in the order of the menu. A room may use the doors of rooms above it only; what it shows on their pages
 * comes as a panel of its own door, in this same order.
 */
export const rooms: Room[] = [
  sitePages,
  people,
  upkeep,
  regio,
  programma,
  gesprek,
  bijeenkomsten,
  enquete,
  cijfers,
  verbeteragenda,
]
