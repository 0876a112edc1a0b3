-- Tables of better-auth, read and written by the auth login only; the web login cannot come here.
create schema auth;
grant usage on schema auth to tw_auth;

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  -- whose login this is; a person may have several
  "personId" uuid not null references people.person
);

create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" on delete cascade
);
create index on auth.session ("userId");

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index on auth.account ("userId");

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index on auth.verification (identifier);

grant select, insert, update, delete on all tables in schema auth to tw_auth;

-- The person behind a mail address: found, or made with a login. For the owner (first administrator, demo).
create function people.ensure_person(mail text, display_name text, invented boolean) returns uuid
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
declare
  person uuid;
  address text := lower(mail);
begin
  perform pg_advisory_xact_lock(hashtextextended(address, 0));
  select u."personId" into person from auth."user" u where u.email = address;
  if person is not null then return person; end if;
  person := gen_random_uuid();
  insert into people.person (id, display_name, invented) values (person, ensure_person.display_name, ensure_person.invented);
  insert into people.contact_address (id, person_id, kind, value) values (gen_random_uuid(), person, 'mail', address);
  insert into auth."user" (id, name, email, "emailVerified", "updatedAt", "personId")
    values (gen_random_uuid()::text, ensure_person.display_name, address, true, now(), person);
  return person;
end $$;
revoke all on function people.ensure_person from public;

-- The same for who may give roles. Definer, because the web login may not read or write logins.
create function people.appoint_person(mail text, display_name text) returns uuid
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  if not (people.is_systeembeheerder()
      or exists (select 1 from people.my_scopes('organisatie', '{organisatiebeheerder}'))
      or exists (select 1 from people.my_scopes('gesprek', '{procesbegeleider}'))) then
    raise exception 'not allowed' using errcode = '42501';
  end if;
  return people.ensure_person(mail, display_name, false);
end $$;
revoke all on function people.appoint_person from public;
grant execute on function people.appoint_person to tw_app;
