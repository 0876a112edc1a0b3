import type { Client } from 'pg'
import { samenAanTafel, veenland } from './main-pages.ts'

/**
 * Adds regions to the programme of the demo, each with a gesprek that has seats with people on them, codes, a meeting
 * and an adopted agenda with an action that is late. As the owner of the tables.
 */
export async function addProgrammaRows(
  client: Client,
  from: number,
  to: number,
  peopleEach = 3,
): Promise<void> {
  const numbers = `generate_series(${from}::int, ${to}::int) as n`
  await client.query(`insert into regio.regio (id, slug, naam, verzonnen)
    select gen_random_uuid(), 'programma-' || n, 'Drukke Regio ' || n, true from ${numbers}`)
  await client.query(
    `insert into programma.deelnemende_regio (programma_id, regio_id, naam_bij_begin)
      select $1, r.id, r.naam from ${numbers} join regio.regio r on r.slug = 'programma-' || n`,
    [samenAanTafel],
  )
  await client.query(
    `insert into gesprek.gesprek (id, regio_id, organisatie_id, sjabloon, naam, inleiding, stand, contact_naam, contact_functie,
        contact_telefoon, contact_mail, aanmelden_tot, begonnen_op, programma_id)
      select gen_random_uuid(), r.id, g.organisatie_id, g.sjabloon, 'Druk gesprek ' || n, '', 'aanmelden', g.contact_naam,
        g.contact_functie, g.contact_telefoon, g.contact_mail, current_date + 10, current_date, $2
      from ${numbers} join regio.regio r on r.slug = 'programma-' || n join gesprek.gesprek g on g.id = $1`,
    [veenland, samenAanTafel],
  )
  const gesprekken = `gesprek.gesprek g join regio.regio r on r.id = g.regio_id join ${numbers} on r.slug = 'programma-' || n`
  const people = `generate_series(1, ${peopleEach}) as p`
  await client.query(`insert into gesprek.deelnemer (id, gesprek_id, doelgroep, naam, mail, aangemeld_door, stand, sleutel_hash)
    select gen_random_uuid(), g.id, (array['ouder', 'pleegouder', 'hulpverlener'])[1 + p % 3], 'Drukke Naam ' || p,
      'druk@voorbeeld.invalid', 'zelf', 'plaats', 'druk' || n || '-' || p from ${gesprekken}, ${people}`)
  await client.query(`insert into gesprek.plaats (gesprek_id, doelgroep, nummer, deelnemer_id)
    select d.gesprek_id, d.doelgroep, row_number() over (partition by d.gesprek_id, d.doelgroep), d.id
    from gesprek.deelnemer d where d.sleutel_hash like 'druk%'
    on conflict do nothing`)
  await client.query(`insert into gesprek.plaats (gesprek_id, doelgroep, nummer)
    select g.id, 'pleegkind', 1 + p from ${gesprekken}, generate_series(1, 3) as p`)
  await client.query(`insert into gesprek.codepartij (id, gesprek_id, doelgroep, werver, aantal, gemaakt_op, geldig_tot)
    select gen_random_uuid(), g.id, 'ouder', 'Werver ' || n, 10, current_date, current_date + 30 from ${gesprekken}`)
  await client.query(`insert into bijeenkomsten.bijeenkomst (id, gesprek_id, nummer, titel, datum, begin, einde)
    select gen_random_uuid(), g.id, 1, 'Samen', current_date + 20, '16:00', '18:00' from ${gesprekken}`)
  await client.query(`insert into verbeteragenda.agenda (gesprek_id, stand, vastgesteld_op, volgend_gesprek_op)
    select g.id, 'vastgesteld', current_date - 40, current_date + 40 from ${gesprekken}`)
  await client.query(`with punt as (
      insert into verbeteragenda.verbeterpunt (id, gesprek_id, titel, thema, herkomst, volgorde)
      select gen_random_uuid(), g.id, 'Druk punt', 'werving', 'anders', 1 from ${gesprekken} returning id, gesprek_id)
    insert into verbeteragenda.actie (id, gesprek_id, verbeterpunt_id, wat, voor_datum, volgorde)
    select gen_random_uuid(), gesprek_id, id, 'Drukke actie', current_date - 9, 1 from punt`)
}
