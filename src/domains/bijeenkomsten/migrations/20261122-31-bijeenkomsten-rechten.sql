-- Who reads and writes which row. Times and towns are as public as their gesprek; the address and the schedule are
-- for the team and for who takes part; attendance and notes are the team's; minutes are the facilitator's and reach
-- participants once adopted.
-- The worker writes mails about time and place, so it reads those and nothing of what was said or who was there.
grant select, insert on bijeenkomsten.bijeenkomst to tw_app;
grant update (titel, doel, datum, begin, einde, plaatsnaam, afgelast, ics_volgnummer) on bijeenkomsten.bijeenkomst to tw_app;
grant select, insert, update (adres, toegankelijkheid) on bijeenkomsten.locatie to tw_app;
grant select, insert, delete on bijeenkomsten.onderdeel to tw_app;
grant select, insert, update (aanwezig) on bijeenkomsten.aanwezigheid to tw_app;
grant select, insert, update (tafel, soort, tekst, weg) on bijeenkomsten.notitie to tw_app;
grant select, insert, update (tekst, besluiten, vastgesteld_op, versie) on bijeenkomsten.verslag to tw_app;
grant select on bijeenkomsten.bijeenkomst, bijeenkomsten.locatie, bijeenkomsten.onderdeel to tw_worker;

alter table bijeenkomsten.bijeenkomst enable row level security;
alter table bijeenkomsten.locatie enable row level security;
alter table bijeenkomsten.onderdeel enable row level security;
alter table bijeenkomsten.aanwezigheid enable row level security;
alter table bijeenkomsten.notitie enable row level security;
alter table bijeenkomsten.verslag enable row level security;

-- A meeting is seen by whoever sees its gesprek.
create policy read on bijeenkomsten.bijeenkomst for select to tw_app using (
  gesprek_id = any (array(select g.id from gesprek.gesprek g)));
create policy make on bijeenkomsten.bijeenkomst for insert to tw_app
  with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy change on bijeenkomsten.bijeenkomst for update to tw_app
  using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy work on bijeenkomsten.bijeenkomst for select to tw_worker using (access.job() is not null);

create policy team on bijeenkomsten.locatie for select to tw_app using (
  gesprek_id = any (array(select gesprek.team_ids())));
-- Somebody on the waiting list knows the town; the address comes with the seat.
create policy seat on bijeenkomsten.locatie for select to tw_app using (
  gesprek_id = any (array(select d.gesprek_id from gesprek.deelnemer d
                          where d.sleutel_hash = access.capability_hash() and d.stand = 'plaats')));
create policy make on bijeenkomsten.locatie for insert to tw_app
  with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy change on bijeenkomsten.locatie for update to tw_app
  using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy work on bijeenkomsten.locatie for select to tw_worker using (access.job() is not null);

create policy team on bijeenkomsten.onderdeel for select to tw_app using (
  gesprek_id = any (array(select gesprek.team_ids())));
create policy participant on bijeenkomsten.onderdeel for select to tw_app using (
  gesprek_id = any (array(select gesprek.mijn_gesprek_ids())));
create policy make on bijeenkomsten.onderdeel for insert to tw_app
  with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy remove on bijeenkomsten.onderdeel for delete to tw_app
  using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy work on bijeenkomsten.onderdeel for select to tw_worker using (access.job() is not null);

create policy team on bijeenkomsten.aanwezigheid for select to tw_app using (
  gesprek_id = any (array(select gesprek.team_ids())));
create policy record on bijeenkomsten.aanwezigheid for insert to tw_app with check (
  gesprek_id = any (array(select gesprek.team_ids()))
  and exists (select 1 from gesprek.deelnemer d where d.id = deelnemer_id and d.gesprek_id = aanwezigheid.gesprek_id));
create policy change on bijeenkomsten.aanwezigheid for update to tw_app
  using (gesprek_id = any (array(select gesprek.team_ids())));

create policy team on bijeenkomsten.notitie for select to tw_app using (
  gesprek_id = any (array(select gesprek.team_ids())));
create policy make on bijeenkomsten.notitie for insert to tw_app
  with check (gesprek_id = any (array(select gesprek.team_ids())));
create policy change on bijeenkomsten.notitie for update to tw_app
  using (gesprek_id = any (array(select gesprek.team_ids())));

create policy own on bijeenkomsten.verslag for select to tw_app using (
  gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy participant on bijeenkomsten.verslag for select to tw_app using (
  vastgesteld_op is not null and gesprek_id = any (array(select gesprek.mijn_gesprek_ids())));
create policy make on bijeenkomsten.verslag for insert to tw_app
  with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy change on bijeenkomsten.verslag for update to tw_app
  using (gesprek_id = any (array(select gesprek.begeleide_ids())));
