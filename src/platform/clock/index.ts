export { addDays, dayOf, fixedClock, instantOf, systemClock, today, type Clock } from './clock.ts'
