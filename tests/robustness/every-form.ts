import { codesOf } from '../../src/domains/enquete/model/codeblad.ts'
import type { StapNaam } from '../../src/domains/gesprek/model/stappen.ts'
import { ownerLink } from '../../src/domains/verbeteragenda/model/owner-link.ts'
import { deelnemerLink, demoDeelnemer, demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { demoProgramma } from '../../src/domains/programma/index.ts'
import { demoRegios } from '../../src/domains/regio/index.ts'
import { demoOrganisations } from '../../src/platform/people/index.ts'
import { withClient } from '../../src/platform/database/with-client.ts'
import type { OpenSite } from '../support/site.ts'
import { allChosen } from './questionnaire.ts'
import { answerUntil, atCheck, beginSignUp } from './sign-up-steps.ts'
import { formTo, Visitor, type Answer } from './visitor.ts'

const { veenland, duinstreek, rivierdal } = demoGesprekken

/** A page with a form in which somebody can type. */
export interface FormPage {
  name: string
  /** Who of the cast; nobody when it is public. */
  as?: string
  open(visitor: Visitor, site: OpenSite): Promise<Answer>
  /** End of the form's address. */
  action: string
}

const at = (path: string) => (visitor: Visitor) => visitor.get(path)
const plain = (as: string, path: string, action = path): FormPage => ({
  name: path,
  as,
  open: at(path),
  action,
})

/** The first address on this page that ends so: ids of the demo are not repeated here. */
function following(path: string, link: RegExp) {
  return async (visitor: Visitor): Promise<Answer> => {
    const found = link.exec((await visitor.get(path)).html)
    if (found === null) throw new Error(`No link ${link} on ${path}`)
    return visitor.get(found[1]!)
  }
}

const publicForms: FormPage[] = [
  { name: 'the code on paper', open: at('/meedoen'), action: '/meedoen' },
  ...(['ervaring', 'nodig', 'tegenkomen', 'naam', 'volwassene', 'bereik'] as const).map(signingUp),
  {
    name: 'another address for the confirmation',
    open: unconfirmed,
    action: '/mijn-deelname/bericht-sturen',
  },
  { name: 'signing in', open: at('/inloggen'), action: '/inloggen' },
  { name: 'the code of signing in', open: at('/inloggen/code'), action: '/inloggen/code' },
  { name: 'the answer code', open: at('/enquete'), action: '/enquete' },
  { name: 'the open question', open: openQuestion, action: '/enquete/invullen' },
  { name: 'what a participant needs', open: ownPage, action: '/mijn-deelname' },
  { name: 'the report of who does an action', open: ownAction, action: '/mijn-actie' },
]

const meeting = /href="([^"]*\/bijeenkomsten\/[^"/]*\/wijzigen)"/
const notes = /href="([^"]*\/bijeenkomsten\/[^"/]*\/notities)"/
const minutes = /href="([^"]*\/bijeenkomsten\/[^"/]*\/verslag)"/
const meetings = `/gesprek/${duinstreek}/bijeenkomsten`
const agenda = `/gesprek/${veenland}/verbeteragenda`
const onDesk = (what: string): FormPage => ({
  name: `${agenda}: ${what}`,
  as: 'fenna',
  open: following(`${agenda}/beheer`, new RegExp(`href="([^"]*/${what})"`)),
  action: `/${what}`,
})

const programma = `/programma/${demoProgramma}`

const signedInForms: FormPage[] = [
  plain('petra', `${programma}/wijzigen`),
  plain('petra', `${programma}/partners`),
  plain('petra', `${programma}/sjabloon`),
  plain('roos', `${programma}/mensen`),
  plain('roos', `/organisatie/${demoOrganisations.samen}/programma-maken`),
  plain('fenna', `/gesprek/${duinstreek}/beheer/wijzigen`),
  plain('bram', `/gesprek/${rivierdal}/codes`),
  plain('bram', `/gesprek/${rivierdal}/codes/per-mail`),
  plain('fenna', `/gesprek/${duinstreek}/beheer/plaatsen`),
  plain('bram', `/gesprek/${rivierdal}/mensen`),
  plain('yusuf', `/gesprek/${rivierdal}/deelnemers/aanmelden`),
  plain('bram', `/gesprek/${rivierdal}/enquete`),
  plain('fenna', `/gesprek/${duinstreek}/enquete/codes`),
  { name: 'a meeting', as: 'fenna', open: following(meetings, meeting), action: '/wijzigen' },
  { name: 'table notes', as: 'yusuf', open: following(meetings, notes), action: '/notities' },
  { name: 'minutes', as: 'fenna', open: following(meetings, minutes), action: '/verslag' },
  plain('fenna', `${agenda}/punt-maken`),
  onDesk('actie-maken'),
  {
    ...onDesk('wijzigen'),
    name: 'a point',
    open: following(`${agenda}/beheer`, /href="([^"]*\/punt\/[^"]*\/wijzigen)"/),
  },
  {
    ...onDesk('wijzigen'),
    name: 'an action',
    open: following(`${agenda}/beheer`, /href="([^"]*\/actie\/[^"]*\/wijzigen)"/),
  },
  onDesk('melden'),
  plain('roos', `/organisatie/${demoOrganisations.samen}`),
  plain('roos', `/organisatie/${demoOrganisations.samen}`, '/beheerder'),
  {
    ...plain('roos', `/organisatie/${demoOrganisations.samen}/gesprek-starten`),
    open: at(`/organisatie/${demoOrganisations.samen}/gesprek-starten?regio=${demoRegios.duinstreek}`),
  },
  plain('sjaan', '/stelsel'),
]

export const formPages: FormPage[] = [...publicForms, ...signedInForms]

/** A question of signing up in which something is typed, as a young person reads it. */
function signingUp(stap: StapNaam): FormPage {
  return {
    name: `signing up: ${stap}`,
    open: async (visitor) =>
      answerUntil(visitor, await beginSignUp(visitor, rivierdal), { doelgroep: 'pleegkind' }, stap),
    action: `/meedoen/${stap}`,
  }
}

async function unconfirmed(visitor: Visitor): Promise<Answer> {
  const { to } = await visitor.submit(formTo(await atCheck(visitor, rivierdal), '/meedoen/controle'))
  return visitor.get(to)
}

async function ownPage(visitor: Visitor, { keys }: OpenSite): Promise<Answer> {
  await visitor.get(deelnemerLink(keys, '', 'nl', demoDeelnemer('duinstreek', 1), 1))
  return visitor.get('/mijn-deelname')
}

async function ownAction(visitor: Visitor, { keys, database }: OpenSite): Promise<Answer> {
  const { rows } = await withClient(database.ownerUrl, (client) =>
    client.query<{ id: string; versie: number }>(
      'select actie_id as id, sleutel_versie as versie from verbeteragenda.eigenaar where gesprek_id = $1 limit 1',
      [veenland],
    ),
  )
  const { id, versie } = rows[0]!
  await visitor.get(ownerLink(keys, '', id, versie))
  return visitor.get('/mijn-actie')
}

/** A code of the demo's open round with which nobody answered yet. */
export async function unusedAnswerCode(
  { keys, database }: OpenSite,
  groep = 'ouder',
  fromEnd = 1,
): Promise<string> {
  const { rows } = await withClient(database.ownerUrl, (client) =>
    client.query<{ id: string; rondeId: string; aantal: number }>(
      `select p.id, p.ronde_id as "rondeId", p.aantal from enquete.codepartij p join enquete.ronde r on r.id = p.ronde_id
       where r.gesprek_id = $1 and p.groep = $2`,
      [duinstreek, groep],
    ),
  )
  const { id, rondeId, aantal } = rows[0]!
  return codesOf(keys.roundSecret(rondeId), id, aantal).at(-fromEnd)!
}

async function openQuestion(visitor: Visitor, site: OpenSite): Promise<Answer> {
  const begin = await visitor.post('/enquete', { code: await unusedAnswerCode(site) })
  const { toegang = '' } = begin.forms.find(({ action }) => action === '/enquete/invullen')!.values
  const fields = allChosen('ouder', '')
  const last = String(Object.keys(fields).length - 1)
  return visitor.post('/enquete/invullen', { toegang, ...fields, knop: `naar-${last}` })
}
