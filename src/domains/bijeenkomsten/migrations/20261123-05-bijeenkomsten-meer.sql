-- Tables by hand, a link to join from home, things to read before and after, photos, reminders, grouped notes.
alter table bijeenkomsten.bijeenkomst
  -- still as the template proposed it: a new version of the template may change it
  add column uit_sjabloon boolean not null default false,
  add column versie int not null default 1;
grant update (uit_sjabloon, versie) on bijeenkomsten.bijeenkomst to tw_app;
grant insert, update, delete on bijeenkomsten.bijeenkomst, bijeenkomsten.locatie, bijeenkomsten.onderdeel to tw_worker;
create policy relay on bijeenkomsten.bijeenkomst for all to tw_worker using (access.job() is not null);
create policy relay on bijeenkomsten.locatie for all to tw_worker using (access.job() is not null);
create policy relay on bijeenkomsten.onderdeel for all to tw_worker using (access.job() is not null);

alter table bijeenkomsten.locatie
  -- shown on the own page and in the last reminder, nowhere else
  add column video_link text not null default '',
  add column ondertiteling text not null default '',
  -- what to bring
  add column meenemen text not null default '';
grant update (video_link, ondertiteling, meenemen) on bijeenkomsten.locatie to tw_app;
-- The calendar at a secret address shows where to go.
create policy calendar on bijeenkomsten.locatie for select to tw_app using (
  gesprek_id = any (array(select d.gesprek_id from gesprek.deelnemer d
                          where d.id = any (array(select gesprek.mijn_agenda_ids())) and d.stand = 'plaats')));
create policy calendar on bijeenkomsten.onderdeel for select to tw_app using (
  gesprek_id = any (array(select d.gesprek_id from gesprek.deelnemer d where d.id = any (array(select gesprek.mijn_agenda_ids())))));

-- Who sits where, by hand.
create table bijeenkomsten.tafelplaats (
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  deelnemer_id uuid not null references gesprek.deelnemer,
  tafel int not null check (tafel between 1 and 30),
  primary key (bijeenkomst_id, deelnemer_id),
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.tafelplaats (gesprek_id);
create index on bijeenkomsten.tafelplaats (deelnemer_id);

-- What was mailed or texted, so that nobody gets a reminder twice, and nobody is told to take a meeting out of her
-- calendar that was never in it. One row for an invitation, a reminder, a summary, a set of minutes.
create table bijeenkomsten.bericht (
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  deelnemer_id uuid not null references gesprek.deelnemer,
  soort text not null check (soort in ('uitnodiging', 'week', 'dag', 'verslag')),
  -- a meeting that moves is announced anew
  ics_volgnummer int not null,
  primary key (bijeenkomst_id, deelnemer_id, soort, ics_volgnummer),
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.bericht (gesprek_id);

-- A photo of a flip chart, or something to read before or after. The bytes are in files.file.
create table bijeenkomsten.bestand (
  id uuid primary key references files.file on delete cascade,
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  soort text not null check (soort in ('vooraf', 'achteraf', 'foto')),
  titel text not null,
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.bestand (gesprek_id, bijeenkomst_id);

-- Notes that say the same thing, put together by the facilitator.
create table bijeenkomsten.notitiegroep (
  id uuid primary key,
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  titel text not null,
  volgorde int not null,
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id),
  unique (id, bijeenkomst_id, gesprek_id)
);
create index on bijeenkomsten.notitiegroep (gesprek_id, bijeenkomst_id);
alter table bijeenkomsten.notitie
  add column groep_id uuid,
  add foreign key (groep_id, bijeenkomst_id, gesprek_id) references bijeenkomsten.notitiegroep (id, bijeenkomst_id, gesprek_id);
grant update (groep_id) on bijeenkomsten.notitie to tw_app;

grant select, insert, update (tafel), delete on bijeenkomsten.tafelplaats to tw_app;
grant select, insert on bijeenkomsten.bericht to tw_worker;
grant select on bijeenkomsten.bericht to tw_app;
grant select, insert, update (titel, soort), delete on bijeenkomsten.bestand to tw_app;
grant select, insert, update (titel, volgorde), delete on bijeenkomsten.notitiegroep to tw_app;
-- Who was there and what was adopted: to send minutes, and a summary to who missed a meeting.
grant select on bijeenkomsten.aanwezigheid, bijeenkomsten.verslag to tw_worker;

alter table bijeenkomsten.tafelplaats enable row level security;
alter table bijeenkomsten.bericht enable row level security;
alter table bijeenkomsten.bestand enable row level security;
alter table bijeenkomsten.notitiegroep enable row level security;

create policy team on bijeenkomsten.tafelplaats for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy own on bijeenkomsten.tafelplaats for select to tw_app using (deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())));
create policy manage on bijeenkomsten.tafelplaats for all to tw_app
  using (gesprek_id = any (array(select gesprek.team_ids())))
  with check (gesprek_id = any (array(select gesprek.team_ids()))
    and exists (select 1 from gesprek.deelnemer d where d.id = deelnemer_id and d.gesprek_id = tafelplaats.gesprek_id));

create policy work on bijeenkomsten.bericht for all to tw_worker using (access.job() is not null);
create policy sent on bijeenkomsten.bericht for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));

-- Whether she was there: for her certificate of attendance.
create policy own on bijeenkomsten.aanwezigheid for select to tw_app using (
  deelnemer_id = any (array(select gesprek.mijn_deelnemer_ids())));

create policy team on bijeenkomsten.bestand for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
-- Photos are for the team; what is to be read is for who takes part.
create policy participant on bijeenkomsten.bestand for select to tw_app using (
  soort <> 'foto' and gesprek_id = any (array(select gesprek.mijn_gesprek_ids())));
create policy manage on bijeenkomsten.bestand for all to tw_app using (
  gesprek_id = any (array(select gesprek.team_ids())));
-- The bytes are as open as the row that names them.
create policy meeting on files.file for select to tw_app using (id in (select b.id from bijeenkomsten.bestand b));
create policy meeting_adds on files.file for insert to tw_app with check (exists (select 1 from gesprek.team_ids()));
create policy meeting_removes on files.file for delete to tw_app using (id in (select b.id from bijeenkomsten.bestand b
  where b.gesprek_id = any (array(select gesprek.team_ids()))));

create policy team on bijeenkomsten.notitiegroep for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy manage on bijeenkomsten.notitiegroep for all to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));

create policy work on bijeenkomsten.aanwezigheid for select to tw_worker using (access.job() is not null);
create policy work on bijeenkomsten.verslag for select to tw_worker using (access.job() is not null);

-- How many people of each doelgroep came at least once, for the overview that a programme writes. Definer: who leads a
-- programme reads no attendance of anybody; she gets counts of her own programmes, and none under five.
create function bijeenkomsten.gekomen_in_programma(programma uuid, van date, tot date)
  returns table (gesprek_id uuid, doelgroep text, aantal int)
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select d.gesprek_id, d.doelgroep, case when count(distinct d.id) >= 5 then count(distinct d.id)::int end
  from bijeenkomsten.aanwezigheid a
  join bijeenkomsten.bijeenkomst b on b.id = a.bijeenkomst_id
  join gesprek.deelnemer d on d.id = a.deelnemer_id
  join gesprek.gesprek g on g.id = d.gesprek_id
  where a.aanwezig and not b.afgelast and b.datum between van and tot and b.datum <= access.vandaag()
    and g.programma_id = programma and programma in (select programma.beheerde_ids())
  group by d.gesprek_id, d.doelgroep;
end;

-- Something to read or watch that stands on another website.
create table bijeenkomsten.leeslink (
  id uuid primary key,
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  soort text not null check (soort in ('vooraf', 'achteraf')),
  titel text not null,
  adres text not null check (adres like 'https://%'),
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.leeslink (gesprek_id, bijeenkomst_id);
grant select, insert, delete on bijeenkomsten.leeslink to tw_app;
-- A reminder says that something is there to read.
grant select on bijeenkomsten.leeslink, bijeenkomsten.bestand to tw_worker;
alter table bijeenkomsten.leeslink enable row level security;
create policy team on bijeenkomsten.leeslink for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy participant on bijeenkomsten.leeslink for select to tw_app using (
  gesprek_id = any (array(select gesprek.mijn_gesprek_ids())));
create policy work on bijeenkomsten.leeslink for select to tw_worker using (access.job() is not null);
create policy work on bijeenkomsten.bestand for select to tw_worker using (access.job() is not null);
create policy make on bijeenkomsten.leeslink for insert to tw_app
  with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy remove on bijeenkomsten.leeslink for delete to tw_app
  using (gesprek_id = any (array(select gesprek.begeleide_ids())));

-- Who must be told by phone, and about what: no message reached her, or a message may not say it.
create table bijeenkomsten.belpunt (
  id uuid primary key default gen_random_uuid(),
  gesprek_id uuid not null references gesprek.gesprek,
  deelnemer_id uuid not null references gesprek.deelnemer,
  -- empty when it is about all meetings
  bijeenkomst_id uuid,
  soort text not null check (soort in ('aangemeld', 'wijziging', 'afgelast', 'dag')),
  gebeld_op date,
  check ((bijeenkomst_id is null) = (soort = 'aangemeld')),
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create unique index on bijeenkomsten.belpunt (deelnemer_id, soort, bijeenkomst_id) nulls not distinct where gebeld_op is null;
create index on bijeenkomsten.belpunt (gesprek_id);
grant select, update (gebeld_op) on bijeenkomsten.belpunt to tw_app;
grant select, insert on bijeenkomsten.belpunt to tw_worker;
alter table bijeenkomsten.belpunt enable row level security;
create policy team on bijeenkomsten.belpunt for select to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy called on bijeenkomsten.belpunt for update to tw_app using (gesprek_id = any (array(select gesprek.team_ids())));
create policy work on bijeenkomsten.belpunt for all to tw_worker using (access.job() is not null);

-- Own meetings on a day on which the same person also has a seat in another gesprek. Told to herself alone: same name and
-- the address or number that she confirmed, so that who shares a phone in a family, or types the address of somebody
-- else, learns nothing. Definer: she sees no row of the other gesprek.
create function bijeenkomsten.mijn_dubbele_dagen() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select b.id from gesprek.deelnemer ik join bijeenkomsten.bijeenkomst b on b.gesprek_id = ik.gesprek_id
  where ik.sleutel_hash = access.capability_hash() and ik.stand = 'plaats' and ik.bevestigd_op is not null
    and not b.afgelast and b.datum >= access.vandaag() and b.id <> all (ik.mist)
    and exists (
      select 1 from gesprek.deelnemer ook join bijeenkomsten.bijeenkomst ander on ander.gesprek_id = ook.gesprek_id
      where ook.gesprek_id <> ik.gesprek_id and ook.stand = 'plaats' and ook.bevestigd_op is not null
        and lower(ook.naam) = lower(ik.naam) and ook.bereik = ik.bereik
        and case ik.bereik when 'mail' then lower(ook.mail) = lower(ik.mail)
          when 'sms' then regexp_replace(ook.telefoon, '\D', '', 'g') = regexp_replace(ik.telefoon, '\D', '', 'g')
          else false end
        and ander.datum = b.datum and not ander.afgelast and ander.id <> all (ook.mist));
end;
