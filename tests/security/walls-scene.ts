import { capabilityHash } from '../../src/platform/access/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import type { OpenSite } from '../support/site.ts'

const id = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`

export const gesprekken = { b1: id('b1'), b2: id('b2'), b3: id('b3'), b4: id('b4') }
export const organisaties = { c1: id('c1'), c2: id('c2') }

/**
 * Everybody who knocks, by letter. The gesprekken: b1 is finished, b2 under way, b3 open for sign-up, b4 in preparation;
 * b1 and b2 are of organisation c1, b3 and b4 of c2.
 */
export const cast = {
  v: 'a visitor',
  f: 'the facilitator of b1 and b2',
  b: 'the facilitator of b3 and b4',
  h: 'the host of b1, b2 and b3',
  x: 'who was facilitator of b1',
  o: 'the administrator of c1',
  n: 'the administrator of c2',
  s: 'the system administrator',
  p: 'a participant of b1',
  q: 'a participant of b3',
  e: 'a participant of b1 who signed off',
  a: 'the bearer of a sign-up code of b3',
  w: 'the owner of an action of b1',
  z: 'the owner of another action of b1',
  l: 'an owner whose link ended',
  r: 'the recruiter of a batch of b3',
  j: 'the leader of the programme of b1 and b3',
  y: 'a young participant of b3',
  k: 'the adult whom that young participant chose',
  m: 'who holds the link that confirms a seat in b3',
} as const
export type Letter = keyof typeof cast
export const letters = Object.keys(cast) as Letter[]

export const persons: Partial<Record<Letter, { id: string; mail: string }>> = {
  f: { id: id('d1'), mail: 'fenna@voorbeeld.invalid' },
  b: { id: id('d2'), mail: 'bram@voorbeeld.invalid' },
  h: { id: id('d3'), mail: 'yusuf@voorbeeld.invalid' },
  x: { id: id('d4'), mail: 'wil@voorbeeld.invalid' },
  o: { id: id('d5'), mail: 'roos@voorbeeld.invalid' },
  s: { id: id('d6'), mail: 'sjaan@voorbeeld.invalid' },
  n: { id: id('d7'), mail: 'noor@voorbeeld.invalid' },
  r: { id: id('da'), mail: 'joke@voorbeeld.invalid' },
  j: { id: id('d9'), mail: 'petra@voorbeeld.invalid' },
}

export const deelnemers = { p: id('b10001'), e: id('b10002'), q: id('b30001'), y: id('b30008') }
/** Who still has to confirm; m holds the link of the mail and not the own page. */
const toConfirm = id('b30002')
/** What stands in the links of these two mails. */
export const tokens = { k: 'verzonnen-link-van-de-volwassene-k', m: 'verzonnen-link-om-te-bevestigen-m' }
export const acties = { w: id('6b1a11'), z: id('6b1a21'), l: id('6b1a31') }
/** In the address of the calendar of p; whoever knows it may read that. */
export const agendaSleutelOfP = 'verzonnen-agendasleutel-van-p'
export const partijOfA = id('fb31')

/** What the demo does not have: a second administrator, a gesprek in preparation, links that ended, things taken away. */
export async function setScene({ database, keys }: OpenSite): Promise<void> {
  const publicKey = keys.createRoundKey(id('f4')).toString('hex')
  await withClient(database.ownerUrl, (owner) =>
    owner.query(`
    insert into people.person values ('${id('d7')}', 'Noor Anders', true);
    insert into people.contact_address values ('${id('d7')}', '${id('d7')}', 'mail', 'noor@voorbeeld.invalid');
    insert into auth."user" (id, name, email, "emailVerified", "updatedAt", "personId")
      values ('${id('d7')}', 'Noor Anders', 'noor@voorbeeld.invalid', true, now(), '${id('d7')}');
    insert into people.role (id, person_id, role, scope_kind, scope_id, organisation_id, from_day)
      select '${id('e7')}'::uuid, '${id('d7')}'::uuid, role, scope_kind, '${organisaties.c2}', '${organisaties.c2}'::uuid, from_day
      from people.role where id = '${id('e2')}';
    insert into gesprek.gesprek (id, regio_id, organisatie_id, sjabloon, naam, contact_naam, contact_functie, contact_telefoon,
        contact_mail, aanmelden_tot, begonnen_op)
      select '${gesprekken.b4}', regio_id, organisatie_id, sjabloon, naam, contact_naam, contact_functie, contact_telefoon,
        contact_mail, aanmelden_tot, begonnen_op
      from gesprek.gesprek where id = '${gesprekken.b3}';
    insert into people.role (id, person_id, role, scope_kind, scope_id, organisation_id, from_day)
      select gen_random_uuid(), person_id, role, scope_kind, '${gesprekken.b4}', organisation_id, from_day
      from people.role where scope_id = '${gesprekken.b3}' and role = 'procesbegeleider';
    insert into gesprek.plaats (gesprek_id, doelgroep, nummer) values ('${gesprekken.b4}', 'ouder', 1);
    insert into enquete.ronde (id, gesprek_id, werving, publieke_sleutel)
      values ('${id('f4')}', '${gesprekken.b4}', '', '\\x${publicKey}');
    insert into enquete.codepartij (id, ronde_id, groep, werver, aantal) values ('${id('f41')}', '${id('f4')}', 'ouder', '', 3);
    insert into gesprek.codepartij (id, gesprek_id, doelgroep, werver, aantal, gemaakt_op, geldig_tot)
      values ('${id('fb41')}', '${gesprekken.b4}', 'ouder', '', 3, current_date, current_date + 30);
    update gesprek.codepartij set stand = 'uitgedeeld' where id = '${partijOfA}';
    update enquete.codepartij set stand = 'ingetrokken' where groep = 'pleegkind';
    update verbeteragenda.actie set voor_datum = current_date + 30, evaluatie_op = current_date + 90
      where gesprek_id = '${gesprekken.b2}';
    insert into verbeteragenda.actie (id, gesprek_id, verbeterpunt_id, wat, eigenaar_organisatie, eigenaar_functie, voor_datum,
        evaluatie_op, volgorde)
      select gen_random_uuid(), p.gesprek_id, p.id, a.wat, a.eigenaar_organisatie, a.eigenaar_functie, a.voor_datum, a.evaluatie_op, 1
      from verbeteragenda.verbeterpunt p join verbeteragenda.actie a on a.gesprek_id = p.gesprek_id
      where p.gesprek_id = '${gesprekken.b2}' and p.volgorde = 2 and a.volgorde = 1;
    insert into people.person values ('${id('d8')}', 'Rik Anders', true);
    insert into people.role (id, person_id, role, scope_kind, scope_id, organisation_id, from_day)
      select gen_random_uuid(), '${id('d8')}'::uuid, role, scope_kind, scope_id, organisation_id, from_day
      from people.role where scope_kind = 'organisatie';
    update gesprek.deelnemer set agenda_versie = 1, agenda_hash = encode(sha256('${agendaSleutelOfP}'), 'hex')
      where id = '${deelnemers.p}';
    update gesprek.deelnemer set onder_16 = true, host_bevestigd_op = null, mail = 'vlinder@voorbeeld.invalid'
      where id = '${deelnemers.y}';
    insert into gesprek.volwassene (deelnemer_id, gesprek_id, naam, mail, sleutel_hash)
      values ('${deelnemers.y}', '${gesprekken.b3}', 'Tante Riet', 'riet@voorbeeld.invalid', '${capabilityHash(tokens.k)}');
    insert into gesprek.bel_eerst (deelnemer_id, gesprek_id, tekst) values ('${deelnemers.q}', '${gesprekken.b3}', 'Ik ben bang');
    insert into gesprek.uit_elkaar (gesprek_id, een, ander) values ('${gesprekken.b3}', '${deelnemers.q}', '${toConfirm}');
    update gesprek.deelnemer set bevestigen_voor = now() + interval '20 hours', bevestigd_op = null,
      bevestig_hash = '${capabilityHash(tokens.m)}' where id = '${toConfirm}';
    update gesprek.plaats set deelnemer_id = null, voor_wachtlijst = true where deelnemer_id = '${deelnemers.y}';
    update gesprek.deelnemer set stand = 'wachtlijst' where id = '${deelnemers.y}';
    insert into gesprek.aanbod (id, gesprek_id, doelgroep, nummer, deelnemer_id, gedaan_op, verloopt_op)
      select '${id('ab3')}', '${gesprekken.b3}', 'pleegkind', min(nummer), '${deelnemers.y}', now(), now() + interval '40 hours'
      from gesprek.plaats where gesprek_id = '${gesprekken.b3}' and doelgroep = 'pleegkind' and voor_wachtlijst;
    insert into gesprek.deelnemer (id, gesprek_id, doelgroep, naam, telefoon, bereik, aangemeld_door, stand, sleutel_hash)
      values ('${id('b30091')}', '${gesprekken.b3}', 'pleegkind', 'Wachter', '06 0000 9091', 'bel', 'host', 'wachtlijst', 'b30091');
    update gesprek.deelnemer set bereik = 'sms', telefoon = '06 0000 9001', nieuw_bereik = 'mail', nieuw_adres = 'anders@voorbeeld.invalid',
      bevestigen_voor = now() + interval '20 hours', bevestigd_op = null, bevestig_hash = 'van-q' where id = '${deelnemers.q}';
    insert into bijeenkomsten.belpunt (gesprek_id, deelnemer_id, soort) values ('${gesprekken.b3}', '${id('b30091')}', 'aangemeld');
    insert into bijeenkomsten.tafelplaats values ('${id('b1001')}', '${gesprekken.b1}', '${deelnemers.p}', 1);
    insert into files.file values ('${id('f11f')}', 'image/jpeg', 'x', current_date);
    insert into bijeenkomsten.bestand values ('${id('f11f')}', '${id('b1001')}', '${gesprekken.b1}', 'foto', 'Flap');
    update gesprek.plaats set deelnemer_id = null where deelnemer_id = '${deelnemers.e}';
    update gesprek.deelnemer set stand = 'afgemeld' where id = '${deelnemers.e}';
    update verbeteragenda.eigenaar set sleutel_tot = current_date - 2 where actie_id = '${acties.l}';
    update bijeenkomsten.notitie set weg = true where id = (select min(id::text)::uuid from bijeenkomsten.notitie);
    update bijeenkomsten.notitie set weg = true
      where id = (select min(id::text)::uuid from bijeenkomsten.notitie where gesprek_id = '${gesprekken.b2}');
    insert into verbeteragenda.verbeterpunt (id, gesprek_id, titel, thema, herkomst, volgorde, weg)
      select gen_random_uuid(), gesprek_id, titel, thema, herkomst, volgorde + 10, true from verbeteragenda.verbeterpunt
      where volgorde = 1;
    insert into verbeteragenda.actie (id, gesprek_id, verbeterpunt_id, wat, eigenaar_organisatie, eigenaar_functie, voor_datum,
        evaluatie_op, volgorde, weg)
      select gen_random_uuid(), gesprek_id, verbeterpunt_id, wat, eigenaar_organisatie, eigenaar_functie, voor_datum, evaluatie_op,
        volgorde + 10, true
      from verbeteragenda.actie where volgorde = 1;
    insert into files.file values ('${id('f11e')}', 'application/pdf', 'x', current_date);
    insert into bijeenkomsten.bestand values ('${id('f11e')}', '${id('b1001')}', '${gesprekken.b1}', 'vooraf', 'Uitleg');
    insert into bijeenkomsten.notitiegroep values ('${id('b1001a1')}', '${id('b1001')}', '${gesprekken.b1}', 'School', 1);
    insert into bijeenkomsten.verslag (bijeenkomst_id, gesprek_id, tekst)
      select id, gesprek_id, 'Nog niet klaar' from bijeenkomsten.bijeenkomst b
      where gesprek_id = '${gesprekken.b2}' and nummer = 1;`),
  )
}
