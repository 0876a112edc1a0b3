/**
 * Who may log in besides the owner. The group holds the grants and is named in the policies; the login is a member.
 * Groups are shared by all databases of a cluster, logins are not.
 */
export const LOGIN_KINDS = [
  { kind: 'app', group: 'tw_app', setting: 'DATABASE_APP_URL' },
  { kind: 'auth', group: 'tw_auth', setting: 'DATABASE_AUTH_URL' },
  { kind: 'worker', group: 'tw_worker', setting: 'DATABASE_WORKER_URL' },
] as const

export type LoginKind = (typeof LOGIN_KINDS)[number]
export type LoginUrls = { appUrl: string; authUrl: string; workerUrl: string }

const LONGEST_NAME = 63

/** `thuiswaarts_app` for the database `thuiswaarts`: several databases on one cluster each have their own. */
export function loginName(database: string, { kind }: LoginKind): string {
  const name = `${database}_${kind}`
  if (Buffer.byteLength(name) > LONGEST_NAME)
    throw new Error(`Database name ${database} is too long to make logins for`)
  return name
}
