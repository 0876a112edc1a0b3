import type { JobDefinition } from '../../platform/jobs/announce.ts'
import { tellChangeJob } from './jobs/tell-change.ts'
import { endOffers, offerSeats } from './jobs/offer-seats.ts'
import { endSignUps } from './jobs/sign-ups.ts'

/** What this room does in the background. */
export const jobs: JobDefinition[] = [offerSeats, endOffers, endSignUps, tellChangeJob]
