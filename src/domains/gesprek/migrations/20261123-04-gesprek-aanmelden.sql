-- Signing up with one question a page, confirming, young people by themselves, offers for who waits.

-- What somebody typed so far. Sealed with a key outside the database; gone after a day or when it is sent.
create table gesprek.aanmelding (
  id uuid primary key,
  gesprek_id uuid not null references gesprek.gesprek,
  sleutel_hash text not null unique,
  antwoorden bytea not null,
  verloopt_op date not null
);
create index on gesprek.aanmelding (verloopt_op);

alter table gesprek.deelnemer
  drop constraint deelnemer_aangemeld_door_check,
  add constraint aangemeld_door_is_known check (aangemeld_door in ('zelf', 'host', 'samen')),
  -- how she wants to be reached
  add column bereik text not null default 'mail' check (bereik in ('mail', 'sms', 'bel')),
  -- what she tells about herself and for whom she also speaks: for the facilitator, gone after the last meeting
  add column ervaring text not null default '',
  add column namens text not null default '',
  add column behoeften text[] not null default '{}',
  -- somebody she trusts comes along, outside the seats
  add column brengt_iemand_mee boolean not null default false,
  -- meetings she said she cannot come to; ids of the room bijeenkomsten
  add column mist uuid[] not null default '{}',
  -- seat held until then, unless she confirms by link or code; both empty for who needs no confirming
  add column bevestigen_voor timestamptz,
  add column bevestigd_op date,
  add column bevestig_hash text unique,
  -- secret address of her calendar: reads dates only
  add column agenda_hash text unique,
  -- counts the addresses that were made, so that she can look hers up again; 0 while there is none
  add column agenda_versie int not null default 0,
  add column onder_16 boolean,
  -- a young person's mail names no place or region before a host spoke with her
  add column host_bevestigd_op date,
  add column mail_stand text not null default 'goed' check (mail_stand in ('goed', 'opgehouden', 'teruggekomen')),
  add column afgemeld_reden text check (afgemeld_reden in ('zelf', 'host', 'niet-bevestigd')),
  -- false when an offer ran out: she keeps her place on the list and is asked again once she says so
  add column wil_nog boolean not null default true,
  -- an address or number that she still has to confirm with the code that was sent there
  add column nieuw_bereik text check (nieuw_bereik in ('mail', 'sms')),
  add column nieuw_adres text,
  add constraint nieuw_adres_has_kind check ((nieuw_bereik is null) = (nieuw_adres is null));
-- Who signed up before this had nothing to confirm.
update gesprek.deelnemer set bereik = case when mail is null then 'bel' else 'mail' end;
grant update (bereik, ervaring, namens, behoeften, brengt_iemand_mee, mist, bevestigen_voor, bevestigd_op, bevestig_hash, agenda_hash, agenda_versie,
  host_bevestigd_op, afgemeld_reden, wil_nog, nieuw_bereik, nieuw_adres, mail_stand) on gesprek.deelnemer to tw_app;
grant update (bevestigen_voor, bevestigd_op, mail_stand, afgemeld_reden, nodig, mist, wil_nog) on gesprek.deelnemer to tw_worker;

-- The adult whom a young person chose: the only one who is told.
create table gesprek.volwassene (
  deelnemer_id uuid primary key references gesprek.deelnemer,
  gesprek_id uuid not null references gesprek.gesprek,
  naam text not null,
  mail text,
  telefoon text,
  sleutel_hash text not null unique,
  bevestigd_op date,
  bevestigd_door text check (bevestigd_door in ('zelf', 'host')),
  check (mail is not null or telefoon is not null),
  check ((bevestigd_op is null) = (bevestigd_door is null))
);
create index on gesprek.volwassene (gesprek_id);

-- "Bel mij eerst": a question to the facilitator alone, about meeting somebody.
create table gesprek.bel_eerst (
  deelnemer_id uuid primary key references gesprek.deelnemer,
  gesprek_id uuid not null references gesprek.gesprek,
  tekst text not null default '',
  gebeld_op date
);
create index on gesprek.bel_eerst (gesprek_id);

-- Two people whom the host keeps at different tables. Why is not stored.
create table gesprek.uit_elkaar (
  gesprek_id uuid not null references gesprek.gesprek,
  een uuid not null references gesprek.deelnemer,
  ander uuid not null references gesprek.deelnemer,
  check (een < ander),
  primary key (een, ander)
);
create index on gesprek.uit_elkaar (gesprek_id);

-- A freed seat, offered to who waits. These rows are also the log: who got which offer, when, and what became of it;
-- they stay when the seat itself is taken away.
create table gesprek.aanbod (
  id uuid primary key,
  gesprek_id uuid not null,
  doelgroep text not null,
  nummer int not null,
  deelnemer_id uuid not null,
  gedaan_op timestamptz not null,
  verloopt_op timestamptz not null check (verloopt_op >= gedaan_op),
  -- made by the site in the order of the list, or given by the team on the phone
  door text not null default 'site' check (door in ('site', 'team')),
  stand text not null default 'open' check (stand in ('open', 'aangenomen', 'afgeslagen', 'verlopen', 'ingetrokken')),
  besloten_op timestamptz,
  volgnummer bigint generated always as identity,
  check ((stand = 'open') = (besloten_op is null)),
  foreign key (deelnemer_id, gesprek_id, doelgroep) references gesprek.deelnemer (id, gesprek_id, doelgroep)
);
-- One open offer for a seat, and one for a person.
create unique index on gesprek.aanbod (gesprek_id, doelgroep, nummer) where stand = 'open';
create unique index on gesprek.aanbod (deelnemer_id) where stand = 'open';
create index on gesprek.aanbod (deelnemer_id);

-- The link that confirms proves that the address is hers, so it opens the same row.
create or replace function gesprek.mijn_deelnemer_ids() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select id from gesprek.deelnemer
  where (sleutel_hash = access.capability_hash() or bevestig_hash = access.capability_hash()) and stand <> 'afgemeld';
end;
create or replace function gesprek.mijn_gesprek_ids() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select gesprek_id from gesprek.deelnemer
  where (sleutel_hash = access.capability_hash() or bevestig_hash = access.capability_hash()) and stand <> 'afgemeld';
end;
-- The young person who named the bearer of this link as the adult who knows.
create function gesprek.mijn_jongere_ids() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select v.deelnemer_id from gesprek.volwassene v join gesprek.deelnemer d on d.id = v.deelnemer_id
  where v.sleutel_hash = access.capability_hash() and d.stand <> 'afgemeld';
end;
-- The participant whose calendar has this secret address.
create function gesprek.mijn_agenda_ids() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select id from gesprek.deelnemer where agenda_hash = access.capability_hash() and stand <> 'afgemeld';
end;
-- Seats that are offered to the actor now.
create function gesprek.mijn_aanbod() returns table (gesprek_id uuid, doelgroep text, nummer int)
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select a.gesprek_id, a.doelgroep, a.nummer from gesprek.aanbod a
  where a.stand = 'open' and a.deelnemer_id in (select gesprek.mijn_deelnemer_ids());
end;

grant select, insert, update (antwoorden, verloopt_op), delete on gesprek.aanmelding to tw_app;
grant select, delete on gesprek.aanmelding to tw_worker;
grant select, insert, update (naam, mail, telefoon, sleutel_hash, bevestigd_op, bevestigd_door) on gesprek.volwassene to tw_app;
grant select on gesprek.volwassene to tw_worker;
grant select, insert, update (tekst, gebeld_op), delete on gesprek.bel_eerst to tw_app;
grant select on gesprek.bel_eerst to tw_worker;
grant select, insert, delete on gesprek.uit_elkaar to tw_app;
grant select, insert, update (stand, besloten_op) on gesprek.aanbod to tw_app, tw_worker;

alter table gesprek.aanmelding enable row level security;
alter table gesprek.volwassene enable row level security;
alter table gesprek.bel_eerst enable row level security;
alter table gesprek.uit_elkaar enable row level security;
alter table gesprek.aanbod enable row level security;

create policy own on gesprek.aanmelding for all to tw_app
  using (sleutel_hash = access.capability_hash()) with check (sleutel_hash = access.capability_hash());
create policy work on gesprek.aanmelding for all to tw_worker using (access.job() is not null);

create policy confirming on gesprek.deelnemer for select to tw_app using (bevestig_hash = access.capability_hash());
create policy confirm on gesprek.deelnemer for update to tw_app
  using (bevestig_hash = access.capability_hash() and stand <> 'afgemeld')
  with check (id = any (array(select gesprek.mijn_deelnemer_ids()))
    and (stand <> 'plaats' or exists (select 1 from gesprek.plaats p where p.deelnemer_id = deelnemer.id)));
create policy calendar on gesprek.deelnemer for select to tw_app using (agenda_hash = access.capability_hash());
create policy chosen_adult on gesprek.deelnemer for select to tw_app using (id = any (array(select gesprek.mijn_jongere_ids())));
-- Young people sign up by themselves too. Under 16 only where the organisation wrote down on what ground.
alter policy sign_up on gesprek.deelnemer with check (
  aangemeld_door in ('zelf', 'samen') and stand = 'wachtlijst' and host_bevestigd_op is null
  and exists (select 1 from gesprek.gesprek g join people.organisation o on o.id = g.organisatie_id
              where g.id = gesprek_id and g.stand = 'aanmelden' and access.vandaag() <= g.aanmelden_tot and people.is_ready(o)
                and (onder_16 is not true or o.basis_onder_16 is not null))
  and exists (select 1 from gesprek.doelgroep d where d.code = doelgroep and (not d.jong or onder_16 is not null)));
-- A host speaks with people of every age, and is bound to the same ground.
alter policy sign_up_by_host on gesprek.deelnemer with check (
  aangemeld_door = 'host' and stand = 'wachtlijst' and gesprek_id = any (array(select gesprek.team_ids()))
  and exists (select 1 from gesprek.gesprek g join people.organisation o on o.id = g.organisatie_id
              where g.id = gesprek_id and g.stand in ('aanmelden', 'bezig') and people.is_ready(o)
                and (onder_16 is not true or o.basis_onder_16 is not null)));

create policy own on gesprek.volwassene for select to tw_app using (deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())));
create policy choose on gesprek.volwassene for insert to tw_app with check (
  bevestigd_op is null
  and (deelnemer_id, gesprek_id) in (select d.id, d.gesprek_id from gesprek.deelnemer d)
  and (deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())) or gesprek_id = any (array(select gesprek.team_ids()))));
create policy bearer on gesprek.volwassene for select to tw_app using (sleutel_hash = access.capability_hash());
create policy confirms on gesprek.volwassene for update to tw_app
  using (sleutel_hash = access.capability_hash()) with check (sleutel_hash = access.capability_hash() and bevestigd_door = 'zelf');
create policy team on gesprek.volwassene for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy change_team on gesprek.volwassene for update to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy work on gesprek.volwassene for select to tw_worker using (access.job() is not null);

-- Hosts do not read it: it may say who is afraid of whom.
create policy own on gesprek.bel_eerst for all to tw_app
  using (deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())))
  with check (gebeld_op is null and (deelnemer_id, gesprek_id) in (select d.id, d.gesprek_id from gesprek.deelnemer d
              where d.id = any (array(select gesprek.mijn_deelnemer_ids()))));
-- On the phone a host notes that somebody wants to be called first, and nothing else.
create policy note on gesprek.bel_eerst for insert to tw_app with check (
  tekst = '' and gebeld_op is null and gesprek_id = any (array(select gesprek.team_ids()))
  and (deelnemer_id, gesprek_id) in (select d.id, d.gesprek_id from gesprek.deelnemer d));
create policy facilitator on gesprek.bel_eerst for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy called on gesprek.bel_eerst for update to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy work on gesprek.bel_eerst for select to tw_worker using (access.job() is not null);

create policy team on gesprek.uit_elkaar for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy manage on gesprek.uit_elkaar for all to tw_app
  using (gesprek_id = any (array(select gesprek.begeleide_ids())))
  with check (gesprek_id = any (array(select gesprek.begeleide_ids()))
    and (select count(*) from gesprek.deelnemer d where d.id in (een, ander) and d.gesprek_id = uit_elkaar.gesprek_id) = 2);

create policy own on gesprek.aanbod for select to tw_app using (deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())));
create policy decide on gesprek.aanbod for update to tw_app
  using (stand = 'open' and deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())))
  with check (stand in ('aangenomen', 'afgeslagen', 'ingetrokken') and deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())));
create policy team on gesprek.aanbod for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy decide_team on gesprek.aanbod for update to tw_app
  using (stand = 'open' and gesprek_id = any (array(select gesprek.team_ids())))
  with check (stand <> 'open' and gesprek_id = any (array(select gesprek.team_ids())));
create policy give_team on gesprek.aanbod for insert to tw_app with check (
  door = 'team' and stand = 'aangenomen' and gesprek_id = any (array(select gesprek.team_ids())));
create policy work on gesprek.aanbod for all to tw_worker using (access.job() is not null);

-- A seat that is offered is for whom it is offered to.
create policy accept on gesprek.plaats for update to tw_app
  using (deelnemer_id is null and (gesprek_id, doelgroep, nummer) in (select m.gesprek_id, m.doelgroep, m.nummer from gesprek.mijn_aanbod() m))
  with check (deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())));

-- Who signs off leaves a name and an address until the gesprek's own term, and nothing else: not what she needed, not
-- whom she feared, not which adult knew. Definer: a host may sign somebody off and not read what is wiped here.
create function gesprek.wis_bij_afmelden() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  new.nodig := '';
  new.ervaring := '';
  new.namens := '';
  new.behoeften := '{}';
  new.brengt_iemand_mee := false;
  new.mist := '{}';
  new.onder_16 := null;
  new.nieuw_bereik := null;
  new.nieuw_adres := null;
  new.bevestigen_voor := null;
  delete from gesprek.bel_eerst where deelnemer_id = new.id;
  delete from gesprek.volwassene where deelnemer_id = new.id;
  delete from gesprek.uit_elkaar where new.id in (een, ander);
  return new;
end $$;
create trigger wis_bij_afmelden before update on gesprek.deelnemer for each row
  when (new.stand = 'afgemeld' and old.stand <> 'afgemeld') execute function gesprek.wis_bij_afmelden();
