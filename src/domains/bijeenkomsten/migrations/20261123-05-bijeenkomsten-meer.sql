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
  add column ondertiteling text not null default '';
grant update (video_link, ondertiteling) on bijeenkomsten.locatie to tw_app;
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

-- What was mailed or texted, so that nobody gets a reminder twice. One row for a reminder, a summary, a set of minutes.
create table bijeenkomsten.bericht (
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  deelnemer_id uuid not null references gesprek.deelnemer,
  soort text not null check (soort in ('week', 'dag', 'verslag')),
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
