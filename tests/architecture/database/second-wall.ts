import type { Client } from 'pg'

/** Schemas without row-level security, and why. */
export const withoutPolicies: Record<string, string> = {
  auth: 'sign-in tables: only the auth login has any right here',
  platform: 'names and checksums of migrations: only the owner',
  demo: 'says that the demo was loaded: only the owner',
  jobs: 'holds one function and no tables',
  graphile_worker: 'made by graphile-worker, which turns it on itself; prepare-queue.ts adds the policies',
}

/** Tables with row-level security and no policy at all: no login but the owner's comes here. */
export const ownerOnly = ['enquete.antwoord']

/** Functions that read past the policies with the owner's rights; each returns no more than the actor's own. */
export const definerFunctions = [
  'bijeenkomsten.gekomen_in_programma',
  'bijeenkomsten.mijn_dubbele_dagen',
  'enquete.is_binnen',
  'enquete.plaats_stembus',
  'enquete.stemrecht',
  'gesprek.begeleide_partij_ids',
  'gesprek.mijn_aanbod',
  'gesprek.mijn_agenda_ids',
  'gesprek.mijn_deelnemer_ids',
  'gesprek.mijn_gesprek_ids',
  'gesprek.mijn_jongere_ids',
  'gesprek.wervende_gesprek_ids',
  'gesprek.wis_bij_afmelden',
  'jobs.add_job',
  'people.appoint_person',
  'people.my_scopes',
]

const ours = (schema: string) =>
  `${schema} not in ('information_schema', 'public') and ${schema} not like 'pg\\_%'`
const exempt = Object.keys(withoutPolicies)

/** Tables where a forgotten condition would show everything: no row-level security, or no policy that opens a row. */
export async function openTables(client: Client): Promise<string[]> {
  return names(
    client,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and ${ours('n.nspname')} and n.nspname <> all ($1)
       and (not c.relrowsecurity
         or (not exists (select 1 from pg_policy p where p.polrelid = c.oid) and n.nspname || '.' || c.relname <> all ($2)))`,
    [exempt, ownerOnly],
  )
}

/** Which of these a login of the site has any right to. */
export async function touchable(client: Client, tables: string[]): Promise<string[]> {
  return names(
    client,
    `select t.name || ' by ' || login.name as name from unnest($1::text[]) t(name),
     unnest(array['tw_app', 'tw_worker', 'tw_auth']) login(name)
     where has_any_column_privilege(login.name, t.name, 'select, insert, update')
       or has_table_privilege(login.name, t.name, 'select, insert, update, delete')`,
    [tables],
  )
}

/** Views that would read with the rights of the owner, and materialised ones, which have no policies at all. */
export async function viewsOfTheOwner(client: Client): Promise<string[]> {
  return names(
    client,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ours('n.nspname')} and n.nspname <> all ($1)
       and (c.relkind = 'm' or (c.relkind = 'v'
         and not coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on,security_invoker=1}'))`,
    [exempt],
  )
}

/** Every function that runs as the owner. */
export async function definers(client: Client): Promise<string[]> {
  return functions(client, 'true')
}

/** Those whose names could be looked up in a schema that somebody else made. */
export async function definersWithOpenPath(client: Client): Promise<string[]> {
  return functions(
    client,
    `not exists (select 1 from unnest(f.proconfig) setting where setting = 'search_path=pg_catalog, pg_temp')`,
  )
}

/** Schemas that any login may enter; within one, a function may be called by everybody unless that is revoked. */
export async function schemasForEverybody(client: Client): Promise<string[]> {
  return names(
    client,
    `select n.nspname as name from pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
     where ${ours('n.nspname')} and a.grantee = 0`,
  )
}

function functions(client: Client, condition: string): Promise<string[]> {
  return names(
    client,
    `select n.nspname || '.' || f.proname as name from pg_proc f join pg_namespace n on n.oid = f.pronamespace
     where f.prosecdef and ${ours('n.nspname')} and n.nspname <> 'graphile_worker' and ${condition}`,
  )
}

async function names(client: Client, query: string, parameters: unknown[] = []): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(query, parameters)
  return rows.map(({ name }) => name).toSorted()
}
