import pg from 'pg'

export interface Change {
  nr: string
  /** 'gesprek.deelnemer' */
  tabel: string
  oud: Record<string, unknown> | null
  nieuw: Record<string, unknown> | null
}

/** Events are left out: they are only ever added, by every request, and read for themselves. */
const schemas = [
  'regio',
  'programma',
  'gesprek',
  'bijeenkomsten',
  'enquete',
  'cijfers',
  'verbeteragenda',
  'people',
  'auth',
  'web',
  'mail',
  'sms',
  'files',
  'demo',
]
const queue = 'graphile_worker._private_jobs'

/**
 * Writes down every row that changes, whoever changes it, and puts everything back: so each post meets the same
 * database, and what a post did can be said exactly. Triggers of the owner: no login of the site can go around them.
 */
export async function openJournal(ownerUrl: string) {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const tables = await tablesOf(owner)
  await owner.query(`
    create schema journaal;
    create table journaal.wijziging (nr bigint generated always as identity primary key, tabel text, oud jsonb, nieuw jsonb);
    create function journaal.schrijf() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then return null; end if;
      insert into journaal.wijziging (tabel, oud, nieuw) values (tg_table_schema || '.' || tg_table_name, to_jsonb(old), to_jsonb(new));
      return null;
    end $$;
    ${tables.map((table) => `create trigger journaal after insert or update or delete on ${table} for each row execute function journaal.schrijf();`).join('\n')}`)

  return {
    owner,
    /** What changed since the last time, in order. */
    async take(): Promise<Change[]> {
      const { rows } = await owner.query<Change>(
        'select nr, tabel, oud, nieuw from journaal.wijziging order by nr',
      )
      return rows
    },
    /** Puts everything back as it was when the journal was last empty. */
    async undo(changes: Change[]): Promise<void> {
      if (changes.length === 0) return
      await owner.query("begin; set local session_replication_role = 'replica'")
      for (const { tabel, oud, nieuw } of changes.toReversed()) {
        if (nieuw !== null) await owner.query(`delete from ${tabel} t where to_jsonb(t) = $1::jsonb`, [nieuw])
        if (oud !== null) {
          const columns = await writable(owner, tabel)
          await owner.query(
            `insert into ${tabel} (${columns}) overriding system value
             select ${columns} from jsonb_populate_record(null::${tabel}, $1::jsonb)`,
            [oud],
          )
        }
      }
      await dropBoxes(owner, changes)
      await owner.query('delete from journaal.wijziging; commit')
    },
    /** A checksum of each row of every table. Tables that only remember what was asked are left out. */
    async checksums(): Promise<Record<string, string>> {
      const asked = (table: string) =>
        `'${table}', (select coalesce(string_agg(md5(t::text), ',' order by md5(t::text)), '') from ${table} t)`
      const { rows } = await owner.query(`select jsonb_object_agg(k, md5(v)) as sums from (values
        ${tables.map((table) => `(${asked(table)})`).join(', ')}) as sums (k, v)`)
      return rows[0].sums
    },
    close: () => owner.end(),
  }
}

/** Names of the columns that are stored as they are given, and not computed from others. */
async function writable(owner: pg.Client, table: string): Promise<string> {
  const { rows } = await owner.query<{ columns: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  )
  return rows[0]?.columns ?? ''
}

export type Journal = Awaited<ReturnType<typeof openJournal>>

async function tablesOf(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any ($1) and c.relkind in ('r', 'p') and not c.relispartition order by 1`,
    [schemas],
  )
  return [...rows.map(({ name }) => name), queue]
}

/** A round that was opened got a ballot box; it goes when the opening is undone. */
async function dropBoxes(owner: pg.Client, changes: Change[]): Promise<void> {
  for (const { tabel, oud } of changes) {
    if (tabel !== 'enquete.ronde' || oud?.['stand'] !== 'voorbereiding') continue
    await owner.query(`drop table if exists enquete.stembus_${String(oud['id']).replaceAll('-', '')}`)
  }
}
