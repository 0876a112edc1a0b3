-- One region's process from invitation to evaluated actions.
create schema gesprek;
grant usage on schema gesprek to tw_app, tw_worker;

create table gesprek.doelgroep (
  code text primary key,
  volgorde int not null unique,
  -- young people: signed up by a host only, and their mail names no place or region
  jong boolean not null
);
insert into gesprek.doelgroep values
  ('pleegouder', 1, false), ('gezinshuisouder', 2, false), ('ouder', 3, false), ('pleegkind', 4, true),
  ('eigen-kind', 5, true), ('hulpverlener', 6, false), ('aanbieder', 7, false), ('beleidsmaker', 8, false);

create table gesprek.gesprek (
  id uuid primary key,
  regio_id uuid not null references regio.regio,
  organisatie_id uuid not null references people.organisation,
  sjabloon text not null check (sjabloon in ('drie-bijeenkomsten', 'dialoogtafel')),
  naam text not null,
  inleiding text not null default '',
  -- opzet: only the organisation sees it; aanmelden: open for sign-up; bezig: under way; afgerond: agenda followed up
  stand text not null default 'opzet' check (stand in ('opzet', 'aanmelden', 'bezig', 'afgerond')),
  contact_naam text not null,
  contact_functie text not null,
  contact_telefoon text not null,
  contact_mail text not null,
  aanmelden_tot date not null,
  begonnen_op date not null
);
create index on gesprek.gesprek (regio_id);
create index on gesprek.gesprek (organisatie_id);

-- Codes handed out by a recruiting organisation; the organiser has no addresses.
create table gesprek.codepartij (
  id uuid primary key,
  gesprek_id uuid not null references gesprek.gesprek,
  doelgroep text not null references gesprek.doelgroep,
  werver text not null,
  aantal int not null check (aantal between 1 and 500),
  stand text not null default 'klaar' check (stand in ('klaar', 'uitgedeeld', 'ingetrokken')),
  gemaakt_op date not null,
  geldig_tot date not null
);
create index on gesprek.codepartij (gesprek_id);

-- Only the hash, under a key outside the database. No row says who used it.
create table gesprek.aanmeldcode (
  code_hash text primary key,
  partij_id uuid not null references gesprek.codepartij,
  gesprek_id uuid not null references gesprek.gesprek,
  gebruikt boolean not null default false
);
create index on gesprek.aanmeldcode (partij_id);

create table gesprek.deelnemer (
  id uuid primary key,
  gesprek_id uuid not null references gesprek.gesprek,
  doelgroep text not null references gesprek.doelgroep,
  -- a name or an alias: what she wants to be called at the table
  naam text not null,
  mail text,
  telefoon text,
  taal text not null default 'nl' check (taal in ('nl', 'en')),
  -- diet, travel costs, interpreter, wheelchair …
  nodig text not null default '',
  -- said at sign-up; who cannot come every time may still come
  kan_alle_keren boolean not null default true,
  aangemeld_door text not null check (aangemeld_door in ('zelf', 'host')),
  stand text not null check (stand in ('plaats', 'wachtlijst', 'afgemeld')),
  volgnummer bigint generated always as identity,
  -- hash of the link in her mail; the version makes earlier links worthless
  sleutel_hash text not null unique,
  sleutel_versie int not null default 1,
  check (mail is not null or telefoon is not null),
  unique (id, gesprek_id, doelgroep)
);
create index on gesprek.deelnemer (gesprek_id, doelgroep);

-- A seat is a row, so that two people can never sit on one. Free when nobody is on it.
create table gesprek.plaats (
  gesprek_id uuid not null references gesprek.gesprek,
  doelgroep text not null references gesprek.doelgroep,
  nummer int not null check (nummer between 1 and 200),
  deelnemer_id uuid unique,
  -- Just freed: the job gesprek:opschuiven first offers it to who waits longest. A newcomer cannot sit here.
  voor_wachtlijst boolean not null default false,
  primary key (gesprek_id, doelgroep, nummer),
  -- nobody sits on a seat of another doelgroep
  foreign key (deelnemer_id, gesprek_id, doelgroep) references gesprek.deelnemer (id, gesprek_id, doelgroep)
);

-- Ids that the policies of this and lower rooms ask for. Definer: they return the actor's own ids only.
create function gesprek.mijn_deelnemer_ids() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select id from gesprek.deelnemer where sleutel_hash = access.capability_hash() and stand <> 'afgemeld';
end;

create function gesprek.mijn_gesprek_ids() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select gesprek_id from gesprek.deelnemer where sleutel_hash = access.capability_hash() and stand <> 'afgemeld';
end;

-- Gesprekken in which the actor is facilitator or host today.
create function gesprek.begeleide_ids() returns setof uuid
  language sql stable parallel safe
begin atomic
  select people.my_scopes('gesprek', '{procesbegeleider}');
end;
create function gesprek.team_ids() returns setof uuid
  language sql stable parallel safe
begin atomic
  select people.my_scopes('gesprek', '{procesbegeleider,host}');
end;

-- Columns that nobody changes (whose gesprek, which doelgroep) have no grant.
grant select, insert, update (naam, inleiding, stand, contact_naam, contact_functie, contact_telefoon, contact_mail, aanmelden_tot)
  on gesprek.gesprek to tw_app;
grant select, insert, update (stand) on gesprek.codepartij to tw_app;
grant select, insert, update (gebruikt) on gesprek.aanmeldcode to tw_app;
grant select, insert, update (naam, mail, telefoon, taal, nodig, kan_alle_keren, stand, sleutel_hash, sleutel_versie)
  on gesprek.deelnemer to tw_app;
grant select, insert, update (deelnemer_id, voor_wachtlijst), delete on gesprek.plaats to tw_app;
grant select on gesprek.doelgroep to tw_app;
grant select on all tables in schema gesprek to tw_worker;
grant update (stand) on gesprek.deelnemer to tw_worker;
grant update (deelnemer_id, voor_wachtlijst) on gesprek.plaats to tw_worker;

alter table gesprek.doelgroep enable row level security;
alter table gesprek.gesprek enable row level security;
alter table gesprek.codepartij enable row level security;
alter table gesprek.aanmeldcode enable row level security;
alter table gesprek.deelnemer enable row level security;
alter table gesprek.plaats enable row level security;

create policy read on gesprek.doelgroep for select to tw_app, tw_worker using (true);

-- Published: everybody. In preparation: the team and the organisation.
create policy read on gesprek.gesprek for select to tw_app using (
  stand <> 'opzet'
  or id = any (array(select gesprek.team_ids()))
  or organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}'))));
create policy start on gesprek.gesprek for insert to tw_app with check (
  organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))
  and exists (select 1 from people.organisation o where o.id = organisatie_id and people.is_ready(o)));
create policy change on gesprek.gesprek for update to tw_app using (id = any (array(select gesprek.begeleide_ids())));
create policy work on gesprek.gesprek for select to tw_worker using (access.job() is not null);

-- An organisation gives roles in its own gesprekken only; the platform's own policies cannot know whose gesprek it is.
create policy only_own_gesprek on people.role as restrictive for insert to tw_app with check (
  scope_kind <> 'gesprek'
  or exists (select 1 from gesprek.gesprek g where g.id = scope_id and g.organisatie_id = organisation_id));

create policy team on gesprek.codepartij for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
-- Who holds one of its codes sees the batch: doelgroep and until when.
create policy bearer on gesprek.codepartij for select to tw_app using (
  id = any (array(select a.partij_id from gesprek.aanmeldcode a where a.code_hash = access.capability_hash())));
-- Young people are signed up by a host, so there are no codes for them.
create policy make on gesprek.codepartij for insert to tw_app with check (
  gesprek_id = any (array(select gesprek.begeleide_ids()))
  and exists (select 1 from gesprek.doelgroep d where d.code = doelgroep and not d.jong));
create policy change on gesprek.codepartij for update to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy work on gesprek.codepartij for select to tw_worker using (access.job() is not null);

create policy team on gesprek.aanmeldcode for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy bearer on gesprek.aanmeldcode for select to tw_app using (code_hash = access.capability_hash());
create policy make on gesprek.aanmeldcode for insert to tw_app with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy using_up on gesprek.aanmeldcode for update to tw_app
  using (code_hash = access.capability_hash() and not gebruikt) with check (gebruikt);
create policy work on gesprek.aanmeldcode for select to tw_worker using (access.job() is not null);

create policy own on gesprek.deelnemer for select to tw_app using (sleutel_hash = access.capability_hash());
create policy team on gesprek.deelnemer for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
-- By oneself while sign-up is open, adults only; by the team also young people and after the closing day.
-- Never before the organisation wrote down who is responsible. Everybody starts without a seat and then sits down.
create policy sign_up on gesprek.deelnemer for insert to tw_app with check (
  aangemeld_door = 'zelf' and stand = 'wachtlijst'
  and exists (select 1 from gesprek.gesprek g join people.organisation o on o.id = g.organisatie_id
              where g.id = gesprek_id and g.stand = 'aanmelden' and access.vandaag() <= g.aanmelden_tot and people.is_ready(o))
  and exists (select 1 from gesprek.doelgroep d where d.code = doelgroep and not d.jong));
create policy sign_up_by_host on gesprek.deelnemer for insert to tw_app with check (
  aangemeld_door = 'host' and stand = 'wachtlijst' and gesprek_id = any (array(select gesprek.team_ids()))
  and exists (select 1 from gesprek.gesprek g join people.organisation o on o.id = g.organisatie_id
              where g.id = gesprek_id and g.stand in ('aanmelden', 'bezig') and people.is_ready(o)));
create policy change_own on gesprek.deelnemer for update to tw_app
  using (sleutel_hash = access.capability_hash()) with check (gesprek_id = any (array(select g.id from gesprek.gesprek g)));
create policy change_team on gesprek.deelnemer for update to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy work on gesprek.deelnemer for all to tw_worker using (access.job() is not null);

-- How many seats are free is public; who sits where is only an id.
create policy read on gesprek.plaats for select to tw_app using (gesprek_id = any (array(select g.id from gesprek.gesprek g)));
create policy manage on gesprek.plaats for all to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy seat_by_host on gesprek.plaats for update to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
-- The organisation sets the seats up with the gesprek.
create policy set_up on gesprek.plaats for insert to tw_app with check (
  deelnemer_id is null
  and gesprek_id = any (array(select g.id from gesprek.gesprek g where g.stand = 'opzet'
    and g.organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}'))))));
-- Sitting down on a free seat, and getting up from one's own.
create policy sit_down on gesprek.plaats for update to tw_app
  using (deelnemer_id is null and not voor_wachtlijst and gesprek_id = any (array(select gesprek.mijn_gesprek_ids())))
  with check (deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())));
create policy get_up on gesprek.plaats for update to tw_app
  using (deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids()))) with check (deelnemer_id is null);
create policy work on gesprek.plaats for all to tw_worker using (access.job() is not null);
