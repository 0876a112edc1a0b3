export { attack } from './attack.ts'
export { protect } from './protect.ts'
export { readRound, UnusableRound } from './read-round.ts'
export type { Cell, Fact, Round, Table } from './round.ts'
