declare module '../../../platform/jobs/announce.ts' {
  interface Announcements {
    /** Somebody's seat is sure, she waits for one or asked for a new link: her meetings and link are to be sent. */
    'deelnemer-aangemeld': { deelnemerId: string }
    /** Somebody signed off or did not confirm in time: she is told, and the meetings leave her calendar. */
    'deelnemer-afgemeld': { deelnemerId: string }
    /** Begin of the first meeting that still has to come, as an ISO instant; null when there is none. */
    'eerste-bijeenkomst': { gesprekId: string; begin: string | null }
  }
}

export {}
