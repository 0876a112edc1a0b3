/** Owner of the embedded database, and the name of that database. */
export const OWNER = 'thuiswaarts'

export function ownerUrl(port: number, password: string, database: string = OWNER): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`
}
