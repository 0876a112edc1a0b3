-- A short evaluation after a meeting: a round of its own with the same ballot box. It closes seven days after it opened.
alter table enquete.ronde
  drop constraint ronde_gesprek_id_key,
  -- the meeting that is evaluated; empty for the questionnaire of the gesprek
  add column bijeenkomst_id uuid,
  add foreign key (bijeenkomst_id, gesprek_id) references bijeenkomsten.bijeenkomst (id, gesprek_id),
  add constraint one_of_its_kind unique nulls not distinct (gesprek_id, bijeenkomst_id);
create index on enquete.ronde (bijeenkomst_id);

-- After a meeting nobody is asked as who she came: the group is then 'deelnemer', and that is no doelgroep.
alter table enquete.codepartij
  drop constraint codepartij_groep_fkey,
  add column doelgroep text generated always as (nullif(groep, 'deelnemer')) stored references gesprek.doelgroep;
