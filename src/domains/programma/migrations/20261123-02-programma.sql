-- Several regions that hold the conversation together: partners, who pays, how long, and one shared template.
create schema programma;
grant usage on schema programma to tw_app, tw_worker;

create table programma.programma (
  id uuid primary key,
  organisatie_id uuid not null references people.organisation,
  naam text not null,
  doel text not null default '',
  -- an organisation, never a person
  financier text not null default '',
  van date not null,
  tot date not null check (tot >= van),
  -- a programme in preparation is seen by its leaders and its organisation only
  openbaar boolean not null default false,
  versie int not null default 1
);
create index on programma.programma (organisatie_id);

create table programma.partner (
  id uuid primary key,
  programma_id uuid not null references programma.programma,
  naam text not null,
  bijdrage text not null default ''
);
create index on programma.partner (programma_id);

create table programma.deelnemende_regio (
  programma_id uuid not null references programma.programma,
  regio_id uuid not null references regio.regio,
  -- what the region was called when it joined: regions get renamed and merged half-way
  naam_bij_begin text not null,
  primary key (programma_id, regio_id)
);
create index on programma.deelnemende_regio (regio_id);

-- Each region that takes part, with the region that it is now: itself, or the last one that took its place.
create view programma.regio_nu with (security_invoker = true) as
  with recursive keten as (
    select d.programma_id, d.regio_id, d.naam_bij_begin, d.regio_id as nu_id, 0 as stap from programma.deelnemende_regio d
    union all
    select k.programma_id, k.regio_id, k.naam_bij_begin, r.opgevolgd_door, k.stap + 1
    from keten k join regio.regio r on r.id = k.nu_id
    where r.opgevolgd_door is not null and k.stap < 20)
  select distinct on (k.programma_id, k.regio_id) k.programma_id, k.regio_id, k.naam_bij_begin, r.id as nu_id, r.naam, r.slug
  from keten k join regio.regio r on r.id = k.nu_id
  order by k.programma_id, k.regio_id, k.stap desc;

-- A version never changes; a new one is a new row.
create table programma.sjabloon (
  programma_id uuid not null references programma.programma,
  versie int not null check (versie > 0),
  gemaakt_op date not null,
  inleiding text not null default '',
  -- [{"titel", "doel", "begin": "16:00", "einde": "18:30", "dagenNaVorige", "onderdelen": [{"titel", "minuten"}]}]
  bijeenkomsten jsonb not null,
  -- [{"doelgroep", "aantal"}]
  plaatsen jsonb not null,
  primary key (programma_id, versie)
);

create function programma.geleide_ids() returns setof uuid
  language sql stable parallel safe
begin atomic
  select people.my_scopes('programma', '{projectleider}');
end;
-- Programmes that the actor leads, or whose organisation she administers.
create function programma.beheerde_ids() returns setof uuid
  language sql stable parallel safe
begin atomic
  select programma.geleide_ids()
  union
  select p.id from programma.programma p
  where p.organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')));
end;

grant select, insert, update (naam, doel, financier, van, tot, openbaar, versie) on programma.programma to tw_app;
grant select, insert, update (naam, bijdrage), delete on programma.partner to tw_app;
grant select, insert, delete on programma.deelnemende_regio to tw_app;
grant select, insert on programma.sjabloon to tw_app;
grant select on programma.regio_nu to tw_app;
grant select on all tables in schema programma to tw_worker;

alter table programma.programma enable row level security;
alter table programma.partner enable row level security;
alter table programma.deelnemende_regio enable row level security;
alter table programma.sjabloon enable row level security;

create policy read on programma.programma for select to tw_app using (
  openbaar
  or id = any (array(select programma.geleide_ids()))
  or organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}'))));
create policy make on programma.programma for insert to tw_app with check (
  organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))
  and exists (select 1 from people.organisation o where o.id = organisatie_id and people.is_ready(o)));
create policy change on programma.programma for update to tw_app using (
  id = any (array(select programma.geleide_ids()))
  or organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}'))));
create policy work on programma.programma for select to tw_worker using (access.job() is not null);

create policy read on programma.partner for select to tw_app using (
  programma_id = any (array(select p.id from programma.programma p)));
create policy manage on programma.partner for all to tw_app using (
  programma_id = any (array(select programma.beheerde_ids())));
create policy work on programma.partner for select to tw_worker using (access.job() is not null);

create policy read on programma.deelnemende_regio for select to tw_app using (
  programma_id = any (array(select p.id from programma.programma p)));
create policy manage on programma.deelnemende_regio for all to tw_app using (
  programma_id = any (array(select programma.beheerde_ids())));
create policy work on programma.deelnemende_regio for select to tw_worker using (access.job() is not null);

-- A template says how a region holds its meetings and nothing about anybody; whoever starts a gesprek in it reads it.
create policy read on programma.sjabloon for select to tw_app using (
  programma_id = any (array(select p.id from programma.programma p)));
create policy make on programma.sjabloon for insert to tw_app with check (
  programma_id = any (array(select programma.beheerde_ids())));
create policy work on programma.sjabloon for select to tw_worker using (access.job() is not null);

-- The organisation of the programme says who leads it, and sees and ends that.
create policy add_projectleider on people.role for insert to tw_app with check (
  role = 'projectleider'
  and exists (select 1 from programma.programma p join people.organisation o on o.id = p.organisatie_id
              where p.id = scope_id and p.organisatie_id = organisation_id and people.is_ready(o)
                and p.organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))));
-- Colleagues who lead the same programme see each other.
create policy read_projectleiders on people.role for select to tw_app using (
  scope_kind = 'programma' and scope_id = any (array(select people.my_scopes('programma', '{projectleider}'))));
