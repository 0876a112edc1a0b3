-- Who did or saw what. Written in the request's own transaction; the sealer comes with the child level.
create schema audit;
grant usage on schema audit to tw_app, tw_worker;

create table audit.event (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_kind text not null check (actor_kind in ('visitor', 'person', 'capability', 'job')),
  person_id uuid,
  -- first characters of the hash of the link or code: enough to see that two events had the same bearer
  capability text,
  job text,
  action text not null,
  event text not null,
  scope_id uuid,
  outcome text not null check (outcome in ('done', 'refused')),
  subject_ids uuid[] not null default '{}'
);
create index on audit.event (scope_id, id);

grant insert on audit.event to tw_app, tw_worker;
grant select on audit.event to tw_app;
alter table audit.event enable row level security;
create policy write on audit.event for insert to tw_app with check (person_id is not distinct from access.person_id());
create policy write_for_job on audit.event for insert to tw_worker with check (access.job() is not null);
-- The facilitator sees what happened in the own gesprek, the organisation's administrator in the own organisation.
create policy read on audit.event for select to tw_app using (
  scope_id = any (array(select people.my_scopes('gesprek', '{procesbegeleider}')))
  or scope_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}'))));
