import type { Client } from 'pg'

/**
 * Adds rows of everything that a page of this gesprek lists: regions, gesprekken, participants with and without a seat,
 * notes, actions with their owners and reports, codes. As the owner of the tables.
 */
export async function addRows(client: Client, gesprekId: string, from: number, to: number): Promise<void> {
  const numbers = `from generate_series(${from}::int, ${to}::int) as n`
  await client.query(`insert into regio.regio (id, slug, naam, verzonnen)
    select gen_random_uuid(), 'vol-' || n, 'Volle Regio ' || n, true ${numbers}`)
  await client.query(
    `insert into gesprek.gesprek (id, regio_id, organisatie_id, sjabloon, naam, inleiding, stand, contact_naam, contact_functie,
        contact_telefoon, contact_mail, aanmelden_tot, begonnen_op)
      select gen_random_uuid(), g.regio_id, g.organisatie_id, g.sjabloon, 'Vol gesprek ' || n, '', 'aanmelden', g.contact_naam,
        g.contact_functie, g.contact_telefoon, g.contact_mail, current_date + 30, current_date
      from gesprek.gesprek g, generate_series(${from}::int, ${to}::int) as n where g.id = $1`,
    [gesprekId],
  )
  await client.query(
    `insert into gesprek.deelnemer (id, gesprek_id, doelgroep, naam, mail, aangemeld_door, stand, sleutel_hash)
      select gen_random_uuid(), $1, 'ouder', 'Volle Naam ' || n, 'vol' || n || '@voorbeeld.invalid', 'zelf', 'wachtlijst', 'vol' || n
      ${numbers}`,
    [gesprekId],
  )
  await client.query(
    `insert into gesprek.codepartij (id, gesprek_id, doelgroep, werver, aantal, gemaakt_op, geldig_tot)
      select gen_random_uuid(), $1, 'ouder', 'Werver ' || n, 10, current_date, current_date + 30 ${numbers}`,
    [gesprekId],
  )
  await client.query(
    `insert into bijeenkomsten.notitie (id, bijeenkomst_id, gesprek_id, tafel, soort, tekst)
      select gen_random_uuid(), b.id, b.gesprek_id, 1 + n % 9, 'idee', 'Volle tafel ' || n
      from bijeenkomsten.bijeenkomst b, generate_series(${from}::int, ${to}::int) as n where b.gesprek_id = $1`,
    [gesprekId],
  )
  await client.query(
    `with actie as (
        insert into verbeteragenda.actie (id, gesprek_id, verbeterpunt_id, wat, eigenaar_organisatie, eigenaar_functie,
          voor_datum, evaluatie_op, volgorde)
        select gen_random_uuid(), p.gesprek_id, p.id, 'Volle actie ' || n, 'Organisatie', 'functie', current_date + 30,
          current_date + 60, 100 + n
        from (select id, gesprek_id from verbeteragenda.verbeterpunt where gesprek_id = $1 and not weg limit 1) p,
          generate_series(${from}::int, ${to}::int) as n returning id, gesprek_id),
      eigenaar as (
        insert into verbeteragenda.eigenaar (actie_id, gesprek_id, mail, sleutel_hash, sleutel_tot)
        select id, gesprek_id, 'eigenaar@voorbeeld.invalid', id::text, current_date + 90 from actie)
      insert into verbeteragenda.melding (id, actie_id, gesprek_id, op, stand, tekst, door)
      select gen_random_uuid(), id, gesprek_id, current_date, 'bezig', 'Volle melding', 'eigenaar' from actie`,
    [gesprekId],
  )
}
