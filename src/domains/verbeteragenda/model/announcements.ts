declare module '../../../platform/jobs/announce.ts' {
  interface Announcements {
    /** The agenda of this gesprek is adopted and public from now on. */
    'agenda-vastgesteld': { gesprekId: string }
    /** Something was reported, changed or evaluated about this action. */
    'actie-gewijzigd': { actieId: string }
  }
}

export {}
