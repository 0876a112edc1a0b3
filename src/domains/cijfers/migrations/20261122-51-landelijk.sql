-- The national series of 2015-2022 as printed on the page of the NJi, which takes them from the yearly Factsheets
-- Pleegzorg of Jeugdzorg Nederland. Several columns of 2015 are out of line with the years after it.
insert into cijfers.bron (code, naam, uitgever, url, nagekeken_op, licentie_nl, licentie_en) values
  ('nji-pleegzorg', 'Cijfers over pleegzorg, naar de jaarlijkse Factsheets Pleegzorg',
   'Nederlands Jeugdinstituut en Jeugdzorg Nederland', 'https://www.nji.nl/cijfers/pleegzorg', '2023-06-28',
   'De bron noemt geen licentie. Dit zijn feiten: neem ze over met de naam van de bron.',
   'The source names no licence. These are facts: use them with the name of the source.');

insert into cijfers.reeks
  (code, volgorde, bron, naam_nl, naam_en, eenheid_nl, eenheid_en, definitie_nl, definitie_en, definitie_zeker, telling)
values
  ('kinderen-in-pleegzorg', 1, 'nji-pleegzorg', 'Kinderen in een pleeggezin op 31 december',
   'Children in a foster family on 31 December', 'kinderen', 'children',
   'Kinderen die op 31 december in een pleeggezin woonden.',
   'Children who lived in a foster family on 31 December.', false, 'moment'),
  ('kinderen-in-een-jaar', 2, 'nji-pleegzorg', 'Kinderen in een pleeggezin in de loop van het jaar',
   'Children in a foster family in the course of the year', 'kinderen', 'children',
   'Kinderen die ergens in dat jaar in een pleeggezin woonden, kort of lang.',
   'Children who lived in a foster family at some time in that year, briefly or long.', false, 'periode'),
  ('pleeggezinnen', 3, 'nji-pleegzorg', 'Pleeggezinnen', 'Foster families', 'pleeggezinnen', 'foster families',
   'Pleeggezinnen waar ergens in dat jaar minstens één kind was geplaatst.',
   'Foster families with at least one child placed at some time in that year.', false, 'periode'),
  ('nieuwe-pleegouders', 4, 'nji-pleegzorg', 'Nieuwe pleegouders', 'New foster parents', 'pleegouders', 'foster parents',
   'Pleegouders die in dat jaar zijn goedgekeurd.', 'Foster parents who were approved in that year.', false, 'periode'),
  ('nieuwe-plaatsingen', 5, 'nji-pleegzorg', 'Nieuwe plaatsingen', 'New placements', 'plaatsingen', 'placements',
   'Plaatsingen die in dat jaar begonnen.', 'Placements that began in that year.', false, 'periode'),
  ('nieuwe-deeltijdplaatsingen', 6, 'nji-pleegzorg', 'Nieuwe plaatsingen in deeltijd', 'New part-time placements',
   'plaatsingen', 'placements',
   'Plaatsingen in deeltijd, zoals een weekend of een vakantie, die in dat jaar begonnen.',
   'Part-time placements, such as a weekend or a holiday, that began in that year.', false, 'periode'),
  ('nieuwe-combinatieplaatsingen', 7, 'nji-pleegzorg', 'Nieuwe plaatsingen met deeltijd en voltijd samen',
   'New placements that combine part-time and full-time', 'plaatsingen', 'placements',
   'Plaatsingen waarin deeltijd en voltijd samengaan, en die in dat jaar begonnen.',
   'Placements that combine part-time and full-time, and that began in that year.', false, 'periode');

insert into cijfers.cijfer (reeks, gebied_soort, gebied_code, periode, peildatum, waarde, status)
  select reeks, 'land', 'NL', jaar::text, make_date(jaar, 12, 31), waarde,
    case when waarde is null then 'onbekend' else 'gepubliceerd' end
  from (values
    (2015, 18430, 2919, 22512, 1272, null, 9086, 18934),
    (2016, 16647, 2471, 21685,  677,  290, 4839, 18275),
    (2017, 16655, 2647, 23206,  583,  243, 4857, 18273),
    (2018, 16534, 2566, 22741,  695,  185, 4635, 18486),
    (2019, 16717, 2778, 23272,  697,  218, 4356, 19042),
    (2020, 17312, 2647, 23093,  678,  254, 4235, 19097),
    (2021, 17548, 2297, 22748,  752,  150, 3761, 18369),
    (2022, 16608, 1712, 21705,  787,  164, 3279, 17652)
  ) as rij (jaar, gezinnen, ouders, bereikt, deeltijd, combinatie, plaatsingen, stand)
  cross join lateral (values
    ('pleeggezinnen', gezinnen), ('nieuwe-pleegouders', ouders), ('kinderen-in-een-jaar', bereikt),
    ('nieuwe-deeltijdplaatsingen', deeltijd), ('nieuwe-combinatieplaatsingen', combinatie),
    ('nieuwe-plaatsingen', plaatsingen), ('kinderen-in-pleegzorg', stand)
  ) as cel (reeks, waarde);

update cijfers.cijfer set vergelijkbaar = false,
  toelichting_nl = 'Meerdere cijfers van 2015 wijken sterk af van de jaren erna. Waarschijnlijk is er toen anders geteld.',
  toelichting_en = 'Several figures for 2015 are out of line with the years after it. The way of counting was probably different.'
where periode = '2015';

update cijfers.cijfer set
  toelichting_nl = toelichting_nl || ' Een andere bron noemt 18.865 kinderen (Bij Ons Pleegzorg, oktober 2016).',
  toelichting_en = toelichting_en || ' Another source gives 18,865 children (Bij Ons Pleegzorg, October 2016).'
where periode = '2015' and reeks = 'kinderen-in-pleegzorg';
