-- Starting and recruiting: own doelgroepen, a programme, recruiters who hand out one batch.

-- A region may add a doelgroep. Its code is its name in the reader's own words; a group of young people says so in it.
create sequence gesprek.doelgroep_volgorde start 100;
grant usage on sequence gesprek.doelgroep_volgorde to tw_app;
alter table gesprek.doelgroep
  alter column volgorde set default nextval('gesprek.doelgroep_volgorde'),
  add column eigen boolean not null default false,
  add constraint eigen_naam check (not eigen or (length(code) between 3 and 60 and jong = (code like '% (14+)')));
grant insert (code, jong, eigen) on gesprek.doelgroep to tw_app;

alter table gesprek.gesprek
  drop constraint gesprek_sjabloon_check,
  add constraint sjabloon_is_known check (sjabloon in ('drie-bijeenkomsten', 'dialoogtafel', 'eigen', 'programma')),
  add column programma_id uuid references programma.programma,
  -- the version of the programme's template that the preparation follows
  add column sjabloon_versie int,
  -- begin of the first meeting that still has to come; the room bijeenkomsten tells it
  add column eerste_begin timestamptz,
  -- who saves names the version that was read
  add column versie int not null default 1;
create index on gesprek.gesprek (programma_id);
grant update (programma_id, sjabloon_versie, versie, sjabloon) on gesprek.gesprek to tw_app;
grant update (eerste_begin, sjabloon_versie, inleiding, versie) on gesprek.gesprek to tw_worker;
-- A new version of the programme's template lays the seats out again while nobody sees the gesprek yet.
grant insert, delete on gesprek.plaats to tw_worker;

alter table gesprek.codepartij
  -- how many of them the recruiter says to have handed out
  add column uitgedeeld int not null default 0 check (uitgedeeld between 0 and aantal),
  -- sent from a list that existed already; the list itself is not kept
  add column per_mail boolean not null default false,
  -- how many of those mails came back or are held up
  add column onbezorgd int not null default 0 check (onbezorgd >= 0);
update gesprek.codepartij set uitgedeeld = aantal where stand = 'uitgedeeld';
grant update (uitgedeeld) on gesprek.codepartij to tw_app;
grant update (onbezorgd) on gesprek.codepartij to tw_worker;

-- Of a batch that is partly handed out the rest can be withdrawn: who has a code already keeps it.
alter table gesprek.aanmeldcode add column ingetrokken boolean not null default false;
grant update (ingetrokken) on gesprek.aanmeldcode to tw_app;
alter policy using_up on gesprek.aanmeldcode using (code_hash = access.capability_hash() and not gebruikt and not ingetrokken);
create policy withdraw_rest on gesprek.aanmeldcode for update to tw_app
  using (gesprek_id = any (array(select gesprek.begeleide_ids())) and not gebruikt)
  with check (gesprek_id = any (array(select gesprek.begeleide_ids())) and ingetrokken and not gebruikt);
create policy count_undelivered on gesprek.codepartij for update to tw_worker using (access.job() is not null);

-- Batches that the actor hands out today, batches of the actor's own gesprekken, and gesprekken she recruits for.
create function gesprek.wervende_partij_ids() returns setof uuid
  language sql stable parallel safe
begin atomic
  select people.my_scopes('codepartij', '{werver}');
end;
-- Definer: the policies of people.role and codepartij would otherwise consult each other. Own ids only.
create function gesprek.begeleide_partij_ids() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select p.id from gesprek.codepartij p where p.gesprek_id = any (array(select gesprek.begeleide_ids()));
end;
create function gesprek.wervende_gesprek_ids() returns setof uuid
  language sql stable security definer parallel safe
  set search_path = pg_catalog, pg_temp
begin atomic
  select p.gesprek_id from gesprek.codepartij p where p.id = any (array(select gesprek.wervende_partij_ids()));
end;

create policy add on gesprek.doelgroep for insert to tw_app with check (
  eigen and exists (select 1 from gesprek.begeleide_ids()));

create policy recruiter on gesprek.gesprek for select to tw_app using (
  id = any (array(select gesprek.wervende_gesprek_ids())));
-- Who leads the programme sees where each region stands, also before it is public.
create policy programme on gesprek.gesprek for select to tw_app using (
  programma_id = any (array(select programma.beheerde_ids())));
-- A gesprek follows a programme that who starts it can see.
alter policy start on gesprek.gesprek with check (
  stand = 'opzet'
  and organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))
  and exists (select 1 from people.organisation o where o.id = organisatie_id and people.is_ready(o))
  and (programma_id is null or programma_id = any (array(select p.id from programma.programma p))));
-- Who leads a gesprek of a programme lays it out by its template, also while the programme itself is not public.
create policy follower on programma.sjabloon for select to tw_app using (
  programma_id = any (array(select g.programma_id from gesprek.gesprek g
                            where g.id = any (array(select gesprek.begeleide_ids())))));
create policy work_on_dates on gesprek.gesprek for update to tw_worker using (access.job() is not null);

create policy recruiter on gesprek.codepartij for select to tw_app using (
  id = any (array(select gesprek.wervende_partij_ids())));
create policy recruiter_hands_out on gesprek.codepartij for update to tw_app
  using (id = any (array(select gesprek.wervende_partij_ids())) and stand <> 'ingetrokken')
  with check (id = any (array(select gesprek.wervende_partij_ids())) and stand <> 'ingetrokken');
create policy programme on gesprek.codepartij for select to tw_app using (
  gesprek_id = any (array(select g.id from gesprek.gesprek g where g.programma_id = any (array(select programma.beheerde_ids())))));
-- A batch for young people can now be handed out: they have their own way in.
alter policy make on gesprek.codepartij with check (gesprek_id = any (array(select gesprek.begeleide_ids())));

create policy recruiter on gesprek.aanmeldcode for select to tw_app using (
  partij_id = any (array(select gesprek.wervende_partij_ids())));

-- The facilitator asks recruiters for the batches of her own gesprek, sees them and ends that.
create policy add_werver on people.role for insert to tw_app with check (
  role = 'werver'
  and scope_id = any (array(select gesprek.begeleide_partij_ids()))
  and exists (select 1 from gesprek.codepartij p join gesprek.gesprek g on g.id = p.gesprek_id
              join people.organisation o on o.id = g.organisatie_id
              where p.id = scope_id and g.organisatie_id = organisation_id and people.is_ready(o)));
create policy read_wervers on people.role for select to tw_app using (
  scope_kind = 'codepartij' and scope_id = any (array(select gesprek.begeleide_partij_ids())));
create policy end_wervers on people.role for update to tw_app using (
  scope_kind = 'codepartij' and scope_id = any (array(select gesprek.begeleide_partij_ids())));
