import { runMigrations } from 'graphile-worker'
import type { Logger } from 'graphile-worker'
import { Logger as WorkerLogger } from 'graphile-worker'
import { withClient } from '../database/with-client.ts'

/** graphile-worker writes job payloads in its log lines; ours has its own lines, so its log is kept silent. */
export const silentLogger: Logger = new WorkerLogger(() => () => {})

/**
 * Makes or upgrades the queue's tables as the owner, and lets the worker's login work with them.
 * Those tables have row-level security without policies, so an upgrade may bring tables that need ours again.
 */
export async function prepareQueue(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: silentLogger })
  await withClient(ownerUrl, (client) =>
    client.query(`do $$
      declare tab record;
      begin
        perform pg_advisory_xact_lock(20261124);
        grant usage on schema graphile_worker to tw_worker;
        grant execute on all functions in schema graphile_worker to tw_worker;
        grant usage on all sequences in schema graphile_worker to tw_worker;
        for tab in select c.relname as name, c.relrowsecurity as guarded from pg_class c
          where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p', 'v')
        loop
          execute format('grant select, insert, update, delete on graphile_worker.%I to tw_worker', tab.name);
          if tab.guarded and not exists (select 1 from pg_policies where schemaname = 'graphile_worker'
              and tablename = tab.name and policyname = 'worker') then
            execute format('create policy worker on graphile_worker.%I to tw_worker using (true) with check (true)', tab.name);
          end if;
        end loop;
      end $$`),
  )
}
