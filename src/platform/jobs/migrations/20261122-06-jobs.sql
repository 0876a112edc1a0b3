-- One door to the queue: graphile-worker's own tables have row-level security, so the web login adds jobs
-- through this function of the owner. The queue's tables are made at the start by graphile-worker itself.
create schema jobs;
grant usage on schema jobs to tw_app, tw_worker;

create function jobs.add_job(name text, payload json, key text) returns void
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  perform graphile_worker.add_job(
    identifier => name, payload => payload, job_key => key, max_attempts => 12);
end $$;
revoke all on function jobs.add_job from public;
grant execute on function jobs.add_job to tw_app, tw_worker;
