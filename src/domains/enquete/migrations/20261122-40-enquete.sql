-- The questionnaire of one gesprek. Who got a code and what was answered never meet: no key, time or sequence in common.
create schema enquete;
grant usage on schema enquete to tw_app, tw_worker;

create table enquete.ronde (
  id uuid primary key,
  gesprek_id uuid not null unique references gesprek.gesprek,
  stand text not null default 'voorbereiding' check (stand in ('voorbereiding', 'open', 'dicht')),
  -- from this moment no answer comes in any more; the closing job does the rest
  sluiten_gevraagd boolean not null default false,
  -- how people are asked to take part; stands beside the results
  werving text not null,
  -- P-256 point, uncompressed; its private half lives outside the database
  publieke_sleutel bytea not null check (octet_length(publieke_sleutel) = 65),
  geopend_op date,
  gesloten_op date
);

-- Answer codes handed out by a recruiting organisation. Unrelated to the codes for signing up.
create table enquete.codepartij (
  id uuid primary key,
  ronde_id uuid not null references enquete.ronde,
  groep text not null references gesprek.doelgroep,
  werver text not null,
  aantal int not null check (aantal between 1 and 500),
  -- klaar: the sheet can be printed, its codes do not work yet; uitgedeeld: they work, the sheet is gone
  stand text not null default 'klaar' check (stand in ('klaar', 'uitgedeeld', 'ingetrokken'))
);
create index on enquete.codepartij (ronde_id);

-- Only the hash, under the secret of the round. No row says whether it was used.
create table enquete.antwoordcode (
  ronde_id uuid not null references enquete.ronde,
  code_hash text not null,
  partij_id uuid not null references enquete.codepartij on delete cascade,
  primary key (ronde_id, code_hash)
);
create index on enquete.antwoordcode (partij_id);
create unique index on enquete.antwoordcode (code_hash);

-- The ballot box: one partition per round, dropped whole at closing. No time, no sequence, no foreign key
-- (a foreign key would leave a row lock on the electorate's side that can be matched in time).
create table enquete.stembus (
  ronde_id uuid not null,
  groep text not null,
  ballot_hash text not null,
  sealed bytea not null,
  primary key (ronde_id, ballot_hash)
) partition by list (ronde_id);

-- What the facilitator sees while a round is open: floors in steps of 5, filled on a schedule. 'samen' is the total.
create table enquete.tussenstand (
  ronde_id uuid not null references enquete.ronde on delete cascade,
  groep text not null,
  vanaf int not null check (vanaf % 5 = 0),
  primary key (ronde_id, groep)
);

-- After closing: shuffled, with ids of their own. groep is empty when the groups are shown together.
create table enquete.antwoord (
  id uuid primary key,
  ronde_id uuid not null references enquete.ronde,
  groep text,
  keuzes jsonb not null
);
create index on enquete.antwoord (ronde_id);

-- Cut loose from the other answers, in an order of their own.
create table enquete.open_antwoord (
  id uuid primary key,
  ronde_id uuid not null references enquete.ronde,
  tekst text not null
);
create index on enquete.open_antwoord (ronde_id);

-- Everything that may be published about a round, computed once.
create table enquete.uitkomst (
  ronde_id uuid primary key references enquete.ronde,
  feiten jsonb not null
);

-- A round goes one way: it never opens again, and its key never changes once answers come in.
create function enquete.bewaak_ronde() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  if old.stand = 'dicht'
    or (old.stand = 'open' and new.stand = 'voorbereiding')
    or (old.stand = 'open' and new.publieke_sleutel <> old.publieke_sleutel)
    or (old.sluiten_gevraagd and not new.sluiten_gevraagd)
    or new.gesprek_id <> old.gesprek_id
  then
    raise exception 'enquete.ronde % only moves forward', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger bewaak before update on enquete.ronde for each row execute function enquete.bewaak_ronde();

-- Opening a round gives it its box. Attached, not created as a partition: that does not wait for answers to other rounds.
create function enquete.plaats_stembus() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  naam text := 'stembus_' || replace(new.id::text, '-', '');
begin
  execute format('create table enquete.%I (like enquete.stembus including constraints)', naam);
  execute format('alter table enquete.%I enable row level security', naam);
  execute format('alter table enquete.stembus attach partition enquete.%I for values in (%L)', naam, new.id);
  return null;
end $$;
revoke all on function enquete.plaats_stembus from public;
create trigger plaats_stembus after update on enquete.ronde for each row
  when (old.stand = 'voorbereiding' and new.stand = 'open') execute function enquete.plaats_stembus();

-- What the bearer of a code may fill in. Definer: a bearer reads no table of codes. Who knows a hash holds the code.
-- klein: fewer than 10 codes were handed out in the group, so that it will be shown together with others.
create function enquete.stemrecht(hashes text[])
  returns table (ronde_id uuid, groep text, code_hash text, klein boolean)
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select p.ronde_id, p.groep, c.code_hash,
    (select sum(q.aantal) from enquete.codepartij q
     where q.ronde_id = p.ronde_id and q.groep = p.groep and q.stand <> 'klaar') < 10
  from enquete.antwoordcode c
  join enquete.codepartij p on p.id = c.partij_id
  join enquete.ronde r on r.id = p.ronde_id
  where c.code_hash = any (hashes) and p.stand = 'uitgedeeld' and r.stand = 'open' and not r.sluiten_gevraagd;
end;

-- Whether the bearer's own ballot is in the box.
create function enquete.is_binnen(biljet text) returns boolean
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select exists (
    select 1 from enquete.stembus s
    where s.ronde_id in (select m.ronde_id from enquete.stemrecht(array[access.capability_hash()]) m)
      and s.ballot_hash = biljet);
end;

create function enquete.begeleide_ronde_ids() returns setof uuid
  language sql stable parallel safe
begin atomic
  select r.id from enquete.ronde r where r.gesprek_id = any (array(select gesprek.begeleide_ids()));
end;

revoke all on function enquete.stemrecht, enquete.is_binnen from public;
grant execute on function enquete.stemrecht, enquete.is_binnen to tw_app;

grant select, insert, update (stand, sluiten_gevraagd, werving, geopend_op) on enquete.ronde to tw_app;
grant select, insert, update (stand), delete on enquete.codepartij to tw_app;
grant insert on enquete.antwoordcode to tw_app;
-- A ballot goes in; the web login never reads the box.
grant insert on enquete.stembus to tw_app;
grant select on enquete.tussenstand, enquete.uitkomst, enquete.open_antwoord to tw_app;
grant select on enquete.ronde to tw_worker;
grant select (ronde_id, groep) on enquete.stembus to tw_worker;
grant select, insert, delete on enquete.tussenstand to tw_worker;

alter table enquete.ronde enable row level security;
alter table enquete.codepartij enable row level security;
alter table enquete.antwoordcode enable row level security;
alter table enquete.stembus enable row level security;
alter table enquete.tussenstand enable row level security;
-- No policy: no login but the owner's comes here.
alter table enquete.antwoord enable row level security;
alter table enquete.open_antwoord enable row level security;
alter table enquete.uitkomst enable row level security;

create policy read on enquete.ronde for select to tw_app using (
  (stand <> 'voorbereiding' and gesprek_id = any (array(select g.id from gesprek.gesprek g)))
  or gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy prepare on enquete.ronde for insert to tw_app with check (
  stand = 'voorbereiding' and not sluiten_gevraagd and gesprek_id = any (array(select gesprek.begeleide_ids())));
-- Closing is the owner's work (the job); the facilitator opens, and asks to close.
create policy steer on enquete.ronde for update to tw_app
  using (stand <> 'dicht' and gesprek_id = any (array(select gesprek.begeleide_ids()))) with check (stand <> 'dicht');
create policy work on enquete.ronde for select to tw_worker using (access.job() is not null);

create policy manage on enquete.codepartij for select to tw_app using (
  ronde_id = any (array(select enquete.begeleide_ronde_ids())));
create policy make on enquete.codepartij for insert to tw_app with check (
  ronde_id = any (array(select enquete.begeleide_ronde_ids())));
create policy change on enquete.codepartij for update to tw_app using (
  ronde_id = any (array(select enquete.begeleide_ronde_ids())));
create policy discard on enquete.codepartij for delete to tw_app using (
  stand = 'klaar' and ronde_id = any (array(select enquete.begeleide_ronde_ids())));

create policy make on enquete.antwoordcode for insert to tw_app with check (
  partij_id = any (array(select p.id from enquete.codepartij p where p.stand = 'klaar')));

create policy cast_ballot on enquete.stembus for insert to tw_app with check (
  (ronde_id, groep) in (select m.ronde_id, m.groep from enquete.stemrecht(array[access.capability_hash()]) m));
create policy count on enquete.stembus for select to tw_worker using (access.job() is not null);

create policy manage on enquete.tussenstand for select to tw_app using (
  ronde_id = any (array(select enquete.begeleide_ronde_ids())));
create policy work on enquete.tussenstand for all to tw_worker using (access.job() is not null);

create policy read on enquete.uitkomst for select to tw_app using (
  ronde_id = any (array(select r.id from enquete.ronde r where r.stand = 'dicht')));
create policy team on enquete.open_antwoord for select to tw_app using (
  ronde_id = any (array(select r.id from enquete.ronde r
    where r.stand = 'dicht' and r.gesprek_id = any (array(select gesprek.team_ids())))));
