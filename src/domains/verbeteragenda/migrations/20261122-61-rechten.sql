-- Who reads and writes which row. Public: what belongs to an adopted agenda, except where a mail goes.
grant select, insert on verbeteragenda.agenda to tw_app;
grant update (stand, vastgesteld_op, vastgesteld_in, volgend_gesprek_op) on verbeteragenda.agenda to tw_app;
grant select, insert on verbeteragenda.verbeterpunt to tw_app;
grant update (titel, toelichting, thema, herkomst, herkomst_tekst, volgorde, weg, versie) on verbeteragenda.verbeterpunt to tw_app;
grant select, insert on verbeteragenda.actie to tw_app;
grant update (wat, eigenaar_organisatie, eigenaar_functie, met_wie, voor_datum, hoe_zien_we_het, hoe_blijft_het,
  evaluatie_op, volgorde, weg, versie) on verbeteragenda.actie to tw_app;
grant select, insert on verbeteragenda.eigenaar to tw_app;
grant update (mail, sleutel_hash, sleutel_versie, sleutel_tot) on verbeteragenda.eigenaar to tw_app;
grant select, insert on verbeteragenda.melding, verbeteragenda.evaluatie, verbeteragenda.wijziging to tw_app;
grant select on verbeteragenda.verzonden to tw_app;
grant select on all tables in schema verbeteragenda to tw_worker;
grant update (mail, sleutel_hash, sleutel_versie, sleutel_tot) on verbeteragenda.eigenaar to tw_worker;
grant insert on verbeteragenda.verzonden to tw_worker;

alter table verbeteragenda.agenda enable row level security;
alter table verbeteragenda.verbeterpunt enable row level security;
alter table verbeteragenda.actie enable row level security;
alter table verbeteragenda.eigenaar enable row level security;
alter table verbeteragenda.melding enable row level security;
alter table verbeteragenda.evaluatie enable row level security;
alter table verbeteragenda.wijziging enable row level security;
alter table verbeteragenda.verzonden enable row level security;

create policy open_for_all on verbeteragenda.agenda for select to tw_app using (stand = 'vastgesteld');
create policy own on verbeteragenda.agenda for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy start on verbeteragenda.agenda for insert to tw_app
  with check (stand = 'concept' and gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy change on verbeteragenda.agenda for update to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));

create policy open_for_all on verbeteragenda.verbeterpunt for select to tw_app using (
  not weg and gesprek_id = any (array(select a.gesprek_id from verbeteragenda.agenda a where a.stand = 'vastgesteld')));
create policy own on verbeteragenda.verbeterpunt for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy make on verbeteragenda.verbeterpunt for insert to tw_app with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy change on verbeteragenda.verbeterpunt for update to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));

create policy open_for_all on verbeteragenda.actie for select to tw_app using (
  not weg and gesprek_id = any (array(select a.gesprek_id from verbeteragenda.agenda a where a.stand = 'vastgesteld')));
create policy own on verbeteragenda.actie for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy make on verbeteragenda.actie for insert to tw_app with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy change on verbeteragenda.actie for update to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));

-- Where the link goes is for the facilitator; who holds the link sees her own row, as long as it is good.
create policy bearer on verbeteragenda.eigenaar for select to tw_app using (
  sleutel_hash = access.capability_hash() and sleutel_tot >= access.vandaag());
create policy own on verbeteragenda.eigenaar for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy make on verbeteragenda.eigenaar for insert to tw_app with check (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy change on verbeteragenda.eigenaar for update to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));

create policy open_for_all on verbeteragenda.melding for select to tw_app using (
  gesprek_id = any (array(select a.gesprek_id from verbeteragenda.agenda a where a.stand = 'vastgesteld')));
create policy own on verbeteragenda.melding for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy by_owner on verbeteragenda.melding for insert to tw_app with check (
  door = 'eigenaar' and op = access.vandaag()
  and gesprek_id = any (array(select a.gesprek_id from verbeteragenda.agenda a where a.stand = 'vastgesteld'))
  and actie_id = any (array(
    select e.actie_id from verbeteragenda.eigenaar e
    where e.sleutel_hash = access.capability_hash() and e.sleutel_tot >= access.vandaag())));
create policy by_facilitator on verbeteragenda.melding for insert to tw_app with check (
  door = 'procesbegeleider' and op = access.vandaag() and gesprek_id = any (array(select gesprek.begeleide_ids())));

create policy open_for_all on verbeteragenda.evaluatie for select to tw_app using (
  gesprek_id = any (array(select a.gesprek_id from verbeteragenda.agenda a where a.stand = 'vastgesteld')));
create policy own on verbeteragenda.evaluatie for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
-- Not before the day that was agreed for it.
create policy make on verbeteragenda.evaluatie for insert to tw_app with check (
  op = access.vandaag() and gesprek_id = any (array(select gesprek.begeleide_ids()))
  and exists (select 1 from verbeteragenda.actie a where a.id = actie_id and a.evaluatie_op <= access.vandaag()));

create policy open_for_all on verbeteragenda.wijziging for select to tw_app using (
  gesprek_id = any (array(select a.gesprek_id from verbeteragenda.agenda a where a.stand = 'vastgesteld')));
create policy own on verbeteragenda.wijziging for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));
create policy make on verbeteragenda.wijziging for insert to tw_app with check (
  op = access.vandaag() and gesprek_id = any (array(select gesprek.begeleide_ids())));

create policy own on verbeteragenda.verzonden for select to tw_app using (gesprek_id = any (array(select gesprek.begeleide_ids())));

create policy work on verbeteragenda.agenda for select to tw_worker using (access.job() is not null);
create policy work on verbeteragenda.verbeterpunt for select to tw_worker using (access.job() is not null);
create policy work on verbeteragenda.actie for select to tw_worker using (access.job() is not null);
create policy work on verbeteragenda.eigenaar for all to tw_worker using (access.job() is not null);
create policy work on verbeteragenda.melding for select to tw_worker using (access.job() is not null);
create policy work on verbeteragenda.evaluatie for select to tw_worker using (access.job() is not null);
create policy work on verbeteragenda.wijziging for select to tw_worker using (access.job() is not null);
create policy work on verbeteragenda.verzonden for all to tw_worker using (access.job() is not null);
