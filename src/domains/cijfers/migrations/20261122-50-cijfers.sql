-- Figures about foster care. Each has a series with a definition, and a source with a date: without those three
-- a figure cannot be stored, so it cannot be shown. What is not known is NULL with a status, never zero.
create schema cijfers;
grant usage on schema cijfers to tw_app, tw_worker;

create table cijfers.bron (
  code text primary key,
  naam text not null check (naam <> ''),
  uitgever text not null check (uitgever <> ''),
  url text not null check (url like 'https://%'),
  -- the day on which the figures stood there
  nagekeken_op date not null,
  licentie_nl text not null,
  licentie_en text not null
);

create table cijfers.reeks (
  code text primary key,
  volgorde int not null unique,
  bron text not null references cijfers.bron,
  naam_nl text not null,
  naam_en text not null,
  -- what is counted, in the plural
  eenheid_nl text not null,
  eenheid_en text not null,
  definitie_nl text not null check (definitie_nl <> ''),
  definitie_en text not null check (definitie_en <> ''),
  -- false: taken over in short words, still to be held against the publication
  definitie_zeker boolean not null,
  -- moment: how many on the reference date; periode: how many in the course of the period
  telling text not null check (telling in ('moment', 'periode'))
);

create table cijfers.cijfer (
  reeks text not null references cijfers.reeks,
  gebied_soort text not null check (gebied_soort in ('land', 'provincie', 'regio', 'gemeente')),
  -- 'NL', or the code of CBS
  gebied_code text not null,
  periode text not null,
  -- last day of the period
  peildatum date not null,
  waarde numeric,
  status text not null check (status in ('gepubliceerd', 'voorlopig', 'onbekend', 'niet-van-toepassing')),
  -- false: counted in another way than the rest of the series; never in one line with it
  vergelijkbaar boolean not null default true,
  toelichting_nl text,
  toelichting_en text,
  primary key (reeks, gebied_soort, gebied_code, periode),
  check ((waarde is null) = (status in ('onbekend', 'niet-van-toepassing'))),
  check (vergelijkbaar or toelichting_nl is not null),
  check ((toelichting_nl is null) = (toelichting_en is null))
);

grant select on all tables in schema cijfers to tw_app, tw_worker;
alter table cijfers.bron enable row level security;
alter table cijfers.reeks enable row level security;
alter table cijfers.cijfer enable row level security;
create policy read on cijfers.bron for select to tw_app, tw_worker using (true);
create policy read on cijfers.reeks for select to tw_app, tw_worker using (true);
create policy read on cijfers.cijfer for select to tw_app, tw_worker using (true);
