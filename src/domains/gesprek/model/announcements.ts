declare module '../../../platform/jobs/announce.ts' {
  interface Announcements {
    /** Somebody signed up, moved up from the waiting list or asked for a new link: her seat and link are to be mailed. */
    'deelnemer-aangemeld': { deelnemerId: string }
  }
}

export {}
