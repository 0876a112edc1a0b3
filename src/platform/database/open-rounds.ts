import type pg from 'pg'

/**
 * Ids of the rounds that are open, null when this database cannot tell. The one question that the platform asks a
 * room's table by name: a restore has to say what it loses, also for a version of Thuiswaarts that has moved on.
 */
export async function findOpenRounds(client: pg.Client): Promise<string[] | null> {
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regclass('enquete.ronde') is not null as known`,
  )
  if (!rows[0]?.known) return []
  try {
    const open = await client.query<{ id: string }>(`select id::text from enquete.ronde where stand = 'open'`)
    return open.rows.map(({ id }) => id)
  } catch {
    return null
  }
}
