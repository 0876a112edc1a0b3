declare module '../../../platform/jobs/announce.ts' {
  interface Announcements {
    /** A programme has a new version of its template: gesprekken in preparation that follow it are laid out again. */
    'sjabloon-vernieuwd': { programmaId: string }
  }
}

export {}
