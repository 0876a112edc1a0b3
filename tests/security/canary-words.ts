import { acties, deelnemers, gesprekken, organisaties, persons, type Letter } from './walls-scene.ts'

/** A nonsense word, what it stands in, and by whose eyes it may be read. */
export interface Canary {
  word: string
  /** Statements of the owner; `WORD` is the word. */
  plant: string[]
  readers: Letter[]
  /** False for what no page shows to anybody: there is nothing to find with both walls away. */
  shown: boolean
}

/** Stands in no text of ours. */
export const start = 'zwelp'

export function findWords(text: string): Set<string> {
  return new Set(text.match(new RegExp(`${start}[a-z0-9]+`, 'g')))
}

const { b1, b2, b3, b4 } = gesprekken
const canary = (name: string, readers: string, plant: string | string[], shown = true): Canary => ({
  word: start + name,
  plant: [plant].flat(),
  readers: [...readers] as Letter[],
  shown,
})

/** The same column in several gesprekken: a word for each, with its own readers. */
function perGesprek(
  name: string,
  plant: (gesprek: string) => string | string[],
  readers: Record<string, string>,
  shown = true,
): Canary[] {
  return Object.entries(readers).map(([key, letters]) =>
    canary(name + key, letters, plant(gesprekken[key as keyof typeof gesprekken]), shown),
  )
}

const notOwn = `id not in ('${Object.values(deelnemers).join("', '")}')`
const person = (where: string) =>
  `update gesprek.deelnemer set naam = 'WORD', nodig = 'WORD', ervaring = 'WORD', namens = 'WORD',
    mail = 'WORD@voorbeeld.invalid', telefoon = 'WORD' where ${where}`

const ofDeelnemers: Canary[] = [
  ...perGesprek('deelnemer', (id) => person(`gesprek_id = '${id}' and ${notOwn}`), {
    b1: 'fh',
    b2: 'fh',
    b3: 'bh',
  }),
  canary('deelnemerp', 'fhp', person(`id = '${deelnemers.p}'`)),
  canary('deelnemerq', 'bhq', person(`id = '${deelnemers.q}'`)),
  // The adult whom she chose reads by what name she goes, and nothing else of her.
  canary('deelnemery', 'bhky', person(`id = '${deelnemers.y}'`)),
  canary(
    'volwassene',
    'bhy',
    `update gesprek.volwassene set naam = 'WORD', mail = 'WORD@voorbeeld.invalid'`,
    false,
  ),
  // Hosts do not read it: it may say who is afraid of whom.
  canary('beleerst', 'b', `update gesprek.bel_eerst set tekst = 'WORD'`),
  canary('deelnemere', 'fhe', person(`id = '${deelnemers.e}'`)),
]

const ofGesprekken: Canary[] = [
  ...perGesprek(
    'werver',
    (id) => `update gesprek.codepartij set werver = 'WORD' where gesprek_id = '${id}'`,
    // Who leads or administers the programme sees the batches of its gesprekken; a recruiter her own.
    { b1: 'fjo', b2: 'f', b3: 'bjor', b4: 'b' },
  ),
  canary(
    'opzetb4',
    'bn',
    `update gesprek.gesprek set naam = 'WORD', inleiding = 'WORD', contact_naam = 'WORD', contact_functie = 'WORD',
      contact_telefoon = 'WORD', contact_mail = 'WORD@voorbeeld.invalid' where id = '${b4}'`,
  ),
]

const agenda = (where: string) => [
  `update verbeteragenda.verbeterpunt set titel = 'WORD', toelichting = 'WORD', herkomst_tekst = 'WORD' where ${where}`,
  `update verbeteragenda.actie set wat = 'WORD', eigenaar_organisatie = 'WORD', eigenaar_functie = 'WORD', met_wie = 'WORD',
    hoe_zien_we_het = 'WORD', hoe_blijft_het = 'WORD' where ${where}`,
]

const ofBijeenkomsten: Canary[] = [
  ...perGesprek(
    'adres',
    (id) =>
      `update bijeenkomsten.locatie set adres = 'WORD', toegankelijkheid = 'WORD', ondertiteling = 'WORD' where gesprek_id = '${id}'`,
    { b1: 'fhp', b2: 'fh', b3: 'bhq' },
  ),
  ...perGesprek(
    'onderdeel',
    (id) => `update bijeenkomsten.onderdeel set titel = 'WORD' where gesprek_id = '${id}'`,
    {
      b1: 'fhp',
      b2: 'fh',
      b3: 'bhq',
    },
  ),
  ...perGesprek(
    'notitie',
    (id) => `update bijeenkomsten.notitie set tekst = 'WORD' where gesprek_id = '${id}'`,
    { b1: 'fh', b2: 'fh' },
  ),
  // Minutes of b1 are adopted, those of b2 are a draft.
  ...perGesprek(
    'verslag',
    (id) =>
      `update bijeenkomsten.verslag set tekst = 'WORD', besluiten = '{WORD}' where gesprek_id = '${id}'`,
    {
      b1: 'fp',
      b2: 'f',
    },
  ),
]

const werver = (id: string) =>
  `update enquete.codepartij p set werver = 'WORD' from enquete.ronde r where r.id = p.ronde_id and r.gesprek_id = '${id}'`

const ofEnquete: Canary[] = [
  ...perGesprek('antwoordwerver', werver, { b2: 'f', b4: 'b' }),
  // The round of b1 is closed, and its batches are not shown any more.
  canary('antwoordwerverb1', 'f', werver(b1), false),
  canary('wervingb4', 'b', `update enquete.ronde set werving = 'WORD' where gesprek_id = '${b4}'`, false),
  canary('open', 'fh', `update enquete.open_antwoord set tekst = 'WORD'`),
  canary('keuze', '', `update enquete.antwoord set keuzes = '{"WORD": "WORD"}'`, false),
]

const ofVerbeteragenda: Canary[] = [
  canary('agendab2', 'f', agenda(`gesprek_id = '${b2}'`)),
  canary('wegb1', 'f', agenda(`gesprek_id = '${b1}' and weg`), false),
  canary(
    'eigenaar',
    'f',
    `update verbeteragenda.eigenaar set mail = 'WORD@voorbeeld.invalid' where mail is not null and actie_id not in ('${acties.w}', '${acties.z}')`,
  ),
  canary(
    'eigenaarw',
    'fw',
    `update verbeteragenda.eigenaar set mail = 'WORD@voorbeeld.invalid' where actie_id = '${acties.w}'`,
  ),
  canary(
    'eigenaarz',
    'fz',
    `update verbeteragenda.eigenaar set mail = 'WORD@voorbeeld.invalid' where actie_id = '${acties.z}'`,
  ),
]

const ofFiles: Canary[] = [
  canary('foto', 'fh', `update bijeenkomsten.bestand set titel = 'WORD' where soort = 'foto'`, false),
  canary('notitiegroep', 'fh', `update bijeenkomsten.notitiegroep set titel = 'WORD'`, false),
]

/** A person is known to who gives her a role or may end it. */
const readersOfPersons: [Letter, string][] = [
  ['f', 'fo'],
  ['b', 'bn'],
  ['h', 'hfbon'],
  ['x', 'xfo'],
  ['o', 'os'],
  ['n', 'ns'],
  ['s', 's'],
  ['r', 'rb'],
  ['j', 'jo'],
]

const ofPeople: Canary[] = [
  ...readersOfPersons.map(([letter, readers]) =>
    canary(
      `persoon${letter}`,
      readers,
      `update people.person set display_name = 'WORD' where id = '${persons[letter]?.id}'`,
      letter !== 's',
    ),
  ),
  // No page shows where a colleague's mail goes.
  ...readersOfPersons.map(([letter, readers]) =>
    canary(
      `mail${letter}`,
      readers,
      `update people.contact_address set value = 'WORD@voorbeeld.invalid' where person_id = '${persons[letter]?.id}'`,
      false,
    ),
  ),
]

const ofPlatform: Canary[] = [
  canary(
    'gebeurtenis',
    '',
    `insert into audit.event (actor_kind, action, event, scope_id, outcome) select 'visitor', 'WORD', 'WORD', id, 'done'
     from unnest('{${b1},${b2},${b3},${organisaties.c1}}'::uuid[]) id`,
    false,
  ),
  canary(
    'ontvangst',
    '',
    `insert into web.form_receipt values (gen_random_uuid(), 'WORD', '/WORD', current_date)`,
    false,
  ),
  canary('post', '', `update mail.message set last_error = 'WORD'`, false),
  canary(
    'ingang',
    '',
    `insert into auth.verification (id, identifier, value, "expiresAt") values ('WORD', 'WORD', 'WORD', now() + interval '1 hour')`,
    false,
  ),
]

export const canaries: Canary[] = [
  ...ofDeelnemers,
  ...ofGesprekken,
  ...ofBijeenkomsten,
  ...ofEnquete,
  ...ofFiles,
  ...ofVerbeteragenda,
  ...ofPeople,
  ...ofPlatform,
]
