export { addDays, dayOf, fixedClock, instantOf, systemClock, today, zone, type Clock } from './clock.ts'
