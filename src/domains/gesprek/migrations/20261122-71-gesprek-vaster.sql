-- A code belongs to the gesprek of its batch, so that nobody makes a code for a batch of somebody else.
alter table gesprek.codepartij add unique (id, gesprek_id);
alter table gesprek.aanmeldcode
  drop constraint aanmeldcode_partij_id_fkey,
  add foreign key (partij_id, gesprek_id) references gesprek.codepartij (id, gesprek_id);

-- A gesprek begins in preparation.
alter policy start on gesprek.gesprek with check (
  stand = 'opzet'
  and organisatie_id = any (array(select people.my_scopes('organisatie', '{organisatiebeheerder}')))
  and exists (select 1 from people.organisation o where o.id = organisatie_id and people.is_ready(o)));

-- Who holds the link says she has a seat only when she sits on one, and does not change the link.
alter policy change_own on gesprek.deelnemer with check (
  sleutel_hash = access.capability_hash()
  and gesprek_id = any (array(select g.id from gesprek.gesprek g))
  and (stand <> 'plaats' or exists (select 1 from gesprek.plaats p where p.deelnemer_id = deelnemer.id)));
