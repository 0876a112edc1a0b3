-- The dated gatherings of one gesprek: when and where, who was there, what was said at the tables, what was agreed.
create schema bijeenkomsten;
grant usage on schema bijeenkomsten to tw_app, tw_worker;

create table bijeenkomsten.bijeenkomst (
  id uuid primary key,
  gesprek_id uuid not null references gesprek.gesprek,
  nummer int not null check (nummer between 1 and 20),
  titel text not null,
  doel text not null default '',
  -- empty until it is chosen; whether a meeting has been follows from this day
  datum date,
  begin time not null,
  einde time not null check (einde > begin),
  plaatsnaam text not null default '',
  afgelast boolean not null default false,
  -- RFC 5545 §3.8.7.4: rises only when the time or the place changes, or the meeting is called off
  ics_volgnummer int not null default 0,
  unique (gesprek_id, nummer),
  -- so that a row below can never point at a meeting of another gesprek
  unique (id, gesprek_id)
);

-- The address is a row of its own, because everybody may see the day and the town, and nobody else the address.
create table bijeenkomsten.locatie (
  bijeenkomst_id uuid primary key,
  gesprek_id uuid not null,
  adres text not null default '',
  toegankelijkheid text not null default '',
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.locatie (gesprek_id);

create table bijeenkomsten.onderdeel (
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  van time not null,
  tot time not null check (tot > van),
  titel text not null,
  primary key (bijeenkomst_id, van),
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.onderdeel (gesprek_id);

create table bijeenkomsten.aanwezigheid (
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  deelnemer_id uuid not null references gesprek.deelnemer,
  aanwezig boolean not null,
  primary key (bijeenkomst_id, deelnemer_id),
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.aanwezigheid (deelnemer_id);
create index on bijeenkomsten.aanwezigheid (gesprek_id);

-- What a table said. Who said it and who wrote it down is not stored.
create table bijeenkomsten.notitie (
  id uuid primary key,
  bijeenkomst_id uuid not null,
  gesprek_id uuid not null,
  tafel int not null check (tafel between 1 and 30),
  soort text not null check (soort in ('gaat-goed', 'kan-beter', 'idee')),
  tekst text not null,
  weg boolean not null default false,
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.notitie (gesprek_id, bijeenkomst_id);

create table bijeenkomsten.verslag (
  bijeenkomst_id uuid primary key,
  gesprek_id uuid not null,
  tekst text not null,
  besluiten text[] not null default '{}',
  vastgesteld_op date,
  -- who saves names the version that was read; another one means somebody else saved in between
  versie int not null default 1,
  foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id)
);
create index on bijeenkomsten.verslag (gesprek_id);
