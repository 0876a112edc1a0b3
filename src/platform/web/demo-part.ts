import type { Db } from '../database/transaction.ts'
import type { Keys } from '../keys/index.ts'

/** Loads a room's invented example data as the owner of the tables. Ids are fixed, days are counted from `today`. */
export type DemoPart = (context: { db: Db; keys: Keys; today: string }) => Promise<void>
