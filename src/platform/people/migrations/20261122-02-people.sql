-- Person, login and contact address are three things: an address is no identity (two people may share one).
-- The login is a row in auth.user that points here.
create schema people;
grant usage on schema people to tw_app, tw_worker, tw_auth;

create table people.organisation (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('regio-organisatie', 'gemeente', 'aanbieder', 'gecertificeerde-instelling', 'vereniging', 'anders')),
  -- GDPR art. 4(7), 28 and 35: who decides, who processes for whom, and when the impact was assessed.
  controller text,
  processor_agreement_on date,
  dpia_on date,
  invented boolean not null default false
);

create table people.person (
  id uuid primary key,
  display_name text not null,
  invented boolean not null default false
);

create table people.contact_address (
  id uuid primary key,
  person_id uuid not null references people.person,
  kind text not null check (kind in ('mail', 'phone')),
  value text not null
);
create index on people.contact_address (person_id);

create table people.role (
  id uuid primary key,
  person_id uuid not null references people.person,
  role text not null check (role in ('systeembeheerder', 'organisatiebeheerder', 'procesbegeleider', 'host')),
  scope_kind text not null check (scope_kind in ('stelsel', 'organisatie', 'gesprek')),
  -- the id of the organisation or gesprek; for 'stelsel' the nil uuid
  scope_id uuid not null,
  organisation_id uuid references people.organisation,
  from_day date not null,
  until_day date check (until_day >= from_day),
  granted_by uuid references people.person,
  unique (person_id, role, scope_kind, scope_id, from_day)
);
create index on people.role (person_id, scope_kind, role);
create index on people.role (scope_kind, scope_id);

-- The ids in which this actor has one of these roles today.
-- Definer, because the policies on people.role itself need it; returns only the actor's own ids.
create function people.my_scopes(kind text, roles text[]) returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select r.scope_id from people.role r
  where r.person_id = access.person_id() and r.scope_kind = kind and r.role = any (roles)
    and r.from_day <= access.vandaag() and (r.until_day is null or r.until_day >= access.vandaag());
end;

create function people.is_systeembeheerder() returns boolean
  language sql stable parallel safe
  return exists (select 1 from people.my_scopes('stelsel', '{systeembeheerder}'));

-- GDPR: no real people before the organisation wrote down who is responsible.
create function people.is_ready(o people.organisation) returns boolean
  language sql stable parallel safe
  return o.controller is not null and o.processor_agreement_on is not null and o.dpia_on is not null;

grant select on people.organisation to tw_app, tw_worker;
grant insert, update on people.organisation to tw_app;
grant select on people.person, people.contact_address to tw_app;
grant select on people.person, people.contact_address, people.role to tw_worker;
grant select, insert, update (until_day) on people.role to tw_app;
grant execute on function people.my_scopes, people.is_systeembeheerder, people.is_ready to tw_app, tw_worker;

alter table people.organisation enable row level security;
alter table people.person enable row level security;
alter table people.contact_address enable row level security;
alter table people.role enable row level security;

-- Organisations are named on public pages.
create policy read on people.organisation for select to tw_app, tw_worker using (true);
create policy add on people.organisation for insert to tw_app with check ((select people.is_systeembeheerder()));
create policy change on people.organisation for update to tw_app
  using (id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))
         or (select people.is_systeembeheerder()));

-- A role is seen by who has it and by who may give and end it.
create policy read on people.role for select to tw_app using (
  person_id = access.person_id()
  or (scope_kind = 'gesprek' and scope_id = any (array(select people.my_scopes('gesprek', '{procesbegeleider}'))))
  or organisation_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))
  or (scope_kind <> 'gesprek' and (select people.is_systeembeheerder())));
create policy read_for_job on people.role for select to tw_worker using (access.job() is not null);
-- Nobody real gets a role before the organisation wrote down who is responsible (GDPR art. 24).
create policy add on people.role for insert to tw_app with check (
  (scope_kind in ('stelsel', 'organisatie') and (select people.is_systeembeheerder()))
  or (exists (select 1 from people.organisation o where o.id = organisation_id and people.is_ready(o))
      and ((role in ('procesbegeleider', 'host', 'organisatiebeheerder')
            and organisation_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}'))))
        or (role = 'host' and scope_kind = 'gesprek'
            and scope_id = any (array(select people.my_scopes('gesprek', '{procesbegeleider}')))))));
create policy ending on people.role for update to tw_app using (
  (scope_kind in ('stelsel', 'organisatie') and (select people.is_systeembeheerder()))
  or organisation_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))
  or (role = 'host' and scope_kind = 'gesprek'
      and scope_id = any (array(select people.my_scopes('gesprek', '{procesbegeleider}')))));

-- A person is seen by herself and by who sees one of her roles.
create policy read on people.person for select to tw_app using (
  id = access.person_id() or id = any (array(select person_id from people.role)));
create policy read_for_job on people.person for select to tw_worker using (access.job() is not null);

create policy read on people.contact_address for select to tw_app using (
  person_id = access.person_id() or person_id = any (array(select person_id from people.role)));
create policy read_for_job on people.contact_address for select to tw_worker using (access.job() is not null);
