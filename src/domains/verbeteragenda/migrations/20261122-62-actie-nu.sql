-- Actions as they stand: the last report is the state, the last reason and new day are what was said about being late.
create view verbeteragenda.actie_nu with (security_invoker = true) as
select a.id, a.gesprek_id, a.verbeterpunt_id, a.wat, a.eigenaar_organisatie, a.eigenaar_functie, a.met_wie,
  a.voor_datum, a.hoe_zien_we_het, a.hoe_blijft_het, a.evaluatie_op, a.volgorde, a.versie,
  coalesce(m.stand, 'gepland') as stand, m.op as gemeld_op, coalesce(m.tekst, '') as gemeld,
  l.nieuwe_datum, coalesce(l.reden, '') as reden,
  e.op as geevalueerd_op, e.uitkomst, coalesce(e.waarom, '') as waarom
from verbeteragenda.actie a
left join lateral (
  select m.stand, m.op, m.tekst from verbeteragenda.melding m
  where m.actie_id = a.id order by m.volgnummer desc limit 1) m on true
left join lateral (
  select m.nieuwe_datum, m.reden from verbeteragenda.melding m
  where m.actie_id = a.id and (m.nieuwe_datum is not null or m.reden <> '')
  order by m.volgnummer desc limit 1) l on true
left join lateral (
  select e.op, e.uitkomst, e.waarom from verbeteragenda.evaluatie e
  where e.actie_id = a.id order by e.volgnummer desc limit 1) e on true
where not a.weg;

grant select on verbeteragenda.actie_nu to tw_app, tw_worker;
