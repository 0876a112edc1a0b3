-- The improvement agenda of one gesprek: points, actions, what their owners report, and whether it helped.
create schema verbeteragenda;
grant usage on schema verbeteragenda to tw_app, tw_worker;

create table verbeteragenda.agenda (
  gesprek_id uuid primary key references gesprek.gesprek,
  stand text not null default 'concept' check (stand in ('concept', 'vastgesteld')),
  vastgesteld_op date,
  -- the meeting in which it was adopted, when that was in a meeting
  vastgesteld_in uuid,
  volgend_gesprek_op date,
  foreign key (vastgesteld_in, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id),
  -- No adoption without the day of the next conversation: otherwise nobody comes back to it.
  check (stand = 'concept' or (vastgesteld_op is not null and volgend_gesprek_op > vastgesteld_op))
);

-- Every child carries gesprek_id, tied to its parent by the key, so that a policy never has to climb up.
create table verbeteragenda.verbeterpunt (
  id uuid primary key,
  gesprek_id uuid not null references verbeteragenda.agenda,
  titel text not null,
  toelichting text not null default '',
  -- code of one of the themes in the room programma
  thema text not null,
  herkomst text not null check (herkomst in ('notitie', 'enquete', 'cijfer', 'anders')),
  herkomst_tekst text not null default '',
  volgorde int not null,
  weg boolean not null default false,
  versie int not null default 1,
  unique (id, gesprek_id)
);
create index on verbeteragenda.verbeterpunt (gesprek_id);

create table verbeteragenda.actie (
  id uuid primary key,
  gesprek_id uuid not null,
  verbeterpunt_id uuid not null,
  wat text not null,
  -- public: an organisation and a function, never a person's name
  eigenaar_organisatie text not null default '',
  eigenaar_functie text not null default '',
  met_wie text not null default '',
  -- the day that was agreed; a later day is a report, so that the promise stays visible
  voor_datum date,
  hoe_zien_we_het text not null default '',
  hoe_blijft_het text not null default '',
  evaluatie_op date check (evaluatie_op >= voor_datum),
  volgorde int not null,
  weg boolean not null default false,
  versie int not null default 1,
  foreign key (verbeterpunt_id, gesprek_id) references verbeteragenda.verbeterpunt (id, gesprek_id),
  unique (id, gesprek_id)
);
create index on verbeteragenda.actie (gesprek_id);
create index on verbeteragenda.actie (verbeterpunt_id);

-- Apart from the public action: where its link goes. The version makes earlier links worthless and only goes up.
create table verbeteragenda.eigenaar (
  actie_id uuid primary key,
  gesprek_id uuid not null,
  mail text,
  sleutel_hash text unique,
  sleutel_versie int not null default 1,
  sleutel_tot date not null,
  check ((mail is null) = (sleutel_hash is null)),
  foreign key (actie_id, gesprek_id) references verbeteragenda.actie (id, gesprek_id)
);
create index on verbeteragenda.eigenaar (gesprek_id);

-- What the owner (or the facilitator for her) says about the action. Append-only; the last one is its state.
create table verbeteragenda.melding (
  id uuid primary key,
  volgnummer bigint generated always as identity,
  actie_id uuid not null,
  gesprek_id uuid not null,
  op date not null,
  stand text not null check (stand in ('bezig', 'vast', 'klaar', 'gestopt')),
  tekst text not null default '',
  nieuwe_datum date check (nieuwe_datum >= op),
  reden text not null default '',
  door text not null check (door in ('eigenaar', 'procesbegeleider')),
  check (nieuwe_datum is null or stand in ('bezig', 'vast')),
  foreign key (actie_id, gesprek_id) references verbeteragenda.actie (id, gesprek_id)
);
create index on verbeteragenda.melding (actie_id, volgnummer desc);
create index on verbeteragenda.melding (gesprek_id, volgnummer desc);

create table verbeteragenda.evaluatie (
  id uuid primary key,
  volgnummer bigint generated always as identity,
  actie_id uuid not null,
  gesprek_id uuid not null,
  op date not null,
  uitkomst text not null check (uitkomst in ('hielp', 'deels', 'niet', 'onbekend')),
  waarom text not null,
  foreign key (actie_id, gesprek_id) references verbeteragenda.actie (id, gesprek_id)
);
create index on verbeteragenda.evaluatie (actie_id, volgnummer desc);
create index on verbeteragenda.evaluatie (gesprek_id);

-- After adoption a change is told to everybody: why, and what stood there before.
create table verbeteragenda.wijziging (
  id uuid primary key,
  volgnummer bigint generated always as identity,
  gesprek_id uuid not null references verbeteragenda.agenda,
  verbeterpunt_id uuid,
  actie_id uuid,
  op date not null,
  soort text not null check (soort in ('punt', 'punt-erbij', 'actie', 'actie-erbij', 'volgend-gesprek')),
  noot text not null check (noot <> ''),
  -- the changed fields with their text of before
  was jsonb not null default '{}',
  foreign key (verbeterpunt_id, gesprek_id) references verbeteragenda.verbeterpunt (id, gesprek_id),
  foreign key (actie_id, gesprek_id) references verbeteragenda.actie (id, gesprek_id)
);
create index on verbeteragenda.wijziging (gesprek_id, volgnummer desc);
create index on verbeteragenda.wijziging (actie_id);
create index on verbeteragenda.wijziging (verbeterpunt_id);

-- Which mail went out about which day, so that none goes out twice.
create table verbeteragenda.verzonden (
  actie_id uuid not null,
  gesprek_id uuid not null,
  soort text not null check (soort in ('link', 'week-ervoor', 'dag-erna')),
  sleutel_versie int not null,
  -- link: the day it was asked for; reminders: the day the action should be done
  dag date not null,
  op date not null,
  primary key (actie_id, soort, sleutel_versie, dag),
  foreign key (actie_id, gesprek_id) references verbeteragenda.actie (id, gesprek_id)
);
create index on verbeteragenda.verzonden (gesprek_id);
