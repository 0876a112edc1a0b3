/** Where the desk listens: somebody signed up or off, or codes were handed out. */
export function deskLivePath(gesprekId: string): string {
  return `/gesprek/${gesprekId}/beheer/live`
}
