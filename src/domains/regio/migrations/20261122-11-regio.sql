-- Regions and gemeenten, membership per year with its source. Regions get merged and renamed: a region can be
-- succeeded by another; lists disagree, so each list is kept beside the other.
create schema regio;
grant usage on schema regio to tw_app, tw_worker;

create table regio.regio (
  id uuid primary key,
  -- as in the address: 'rijk-van-nijmegen'
  slug text not null unique,
  -- CBS code such as 'JZ23'; an invented region has none
  code text unique,
  naam text not null,
  andere_namen text[] not null default '{}',
  opgevolgd_door uuid references regio.regio check (opgevolgd_door <> id),
  verzonnen boolean not null default false
);

create table regio.gemeente (
  code text primary key,
  naam text not null,
  andere_namen text[] not null default '{}',
  provincie text not null,
  verzonnen boolean not null default false
);

-- Who publishes a list of regions. The one with the lowest volgorde is shown first, it is not "the right one".
create table regio.bron (
  code text primary key,
  volgorde int not null unique,
  naam text not null,
  uitleg_nl text not null,
  uitleg_en text not null,
  licentie text not null
);

-- One row per gemeente, list and year; a disputed gemeente has rows with different regions.
create table regio.lidmaatschap (
  gemeente_code text not null references regio.gemeente,
  regio_id uuid not null references regio.regio,
  jaar int not null check (jaar between 2015 and 2100),
  bron text not null references regio.bron,
  -- a list puts a gemeente in one region a year
  primary key (gemeente_code, bron, jaar)
);
create index on regio.lidmaatschap (regio_id);

-- What each list says now: its latest year that has begun.
create view regio.indeling with (security_invoker = true) as
  select distinct on (gemeente_code, bron) gemeente_code, bron, jaar, regio_id
  from regio.lidmaatschap
  where jaar <= extract(year from coalesce(access.vandaag(), current_date))
  order by gemeente_code, bron, jaar desc;

grant select on all tables in schema regio to tw_app, tw_worker;
alter table regio.regio enable row level security;
alter table regio.gemeente enable row level security;
alter table regio.bron enable row level security;
alter table regio.lidmaatschap enable row level security;
create policy read on regio.regio for select to tw_app, tw_worker using (true);
create policy read on regio.gemeente for select to tw_app, tw_worker using (true);
create policy read on regio.bron for select to tw_app, tw_worker using (true);
create policy read on regio.lidmaatschap for select to tw_app, tw_worker using (true);
