import { personOf } from '../../../platform/access/index.ts'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { appoint, isReady, loadOrganisation } from '../../../platform/people/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { programmasForRegio } from '../../programma/index.ts'
import { loadRegios } from '../../regio/index.ts'
import { eigenVormen, startSchema, vormOfProgramma } from '../model/start-form.ts'
import { type Colleague, listColleagues } from '../store/colleagues.ts'
import { startGesprek } from '../store/start-gesprek.ts'
import { texts } from '../texts/index.ts'
import { NotReadyPage } from './not-ready-page.tsx'
import { readyGesprek } from './ready-gesprek.ts'
import { somebodyElse, type StartModel, StartPage } from './start-page.tsx'
import { StartRegionPage } from './start-region-page.tsx'

interface Begun {
  organisatieId: string
  regios: { id: string; naam: string }[]
  options: ReturnType<typeof about>
}

async function begin(rq: Rq): Promise<Begun | Outcome> {
  const organisation = await loadOrganisation(rq.db, rq.params['organisatie'] ?? '')
  if (organisation === null) return notFound()
  const options = about(rq, organisation)
  if (!isReady(organisation)) return page(NotReadyPage, { organisatieId: organisation.id }, options)
  const regios = (await loadRegios(rq.db)).filter(({ verzonnen }) => rq.demo || !verzonnen)
  return { organisatieId: organisation.id, regios, options }
}

export async function askStart(rq: Rq): Promise<Outcome> {
  const begun = await begin(rq)
  if ('kind' in begun) return begun
  const chosen = rq.query.get('regio')
  if (chosen === null) return page(StartRegionPage, { ...begun, form: emptyForm }, begun.options)
  const asked = await askedFor(rq, begun, chosen)
  if (asked !== null) return page(StartPage, { ...asked, form: emptyForm }, begun.options)
  return noRegion(rq, begun, { regio: chosen })
}

export async function sendStart(rq: Rq): Promise<Outcome> {
  const begun = await begin(rq)
  if ('kind' in begun) return begun
  const asked = await askedFor(rq, begun, rq.form.text('regio'))
  if (asked === null) return noRegion(rq, begun, rq.form.values)
  const again = (form: FormState) => invalid(StartPage, { ...asked, form }, begun.options)
  const read = rq.form.read(
    startSchema(rq.lang, {
      vormen: [...asked.programmas.map(({ id }) => vormOfProgramma(id)), ...eigenVormen],
      begeleiders: [...asked.colleagues.map(({ id }) => id), somebodyElse],
    }),
  )
  if (!read.ok) return again(read.state)
  const t = texts(rq.lang)
  const { begeleider, begeleiderNaam, begeleiderMail, sjabloon } = read.value
  const chosen = asked.colleagues.find(({ id }) => id === begeleider) ?? {
    naam: begeleiderNaam,
    mail: begeleiderMail,
  }
  if (chosen.naam === '' || chosen.mail === '') {
    const name = chosen.naam === '' ? 'begeleiderNaam' : 'begeleiderMail'
    return again(rq.form.withErrors({ name, message: t.start.facilitatorNeeded }))
  }
  const ready = await readyGesprek(rq.db, { ...sjabloon, regioNaam: asked.regio.naam, today: rq.today })
  const gesprekId = await startGesprek(rq.db, {
    ...ready,
    sjabloon: sjabloon.sjabloon,
    organisatieId: asked.organisatieId,
    regioId: asked.regio.id,
    today: rq.today,
    contactNaam: chosen.naam,
    contactMail: chosen.mail,
  })
  const personId = await appoint(rq.db, rq.today, {
    mail: chosen.mail,
    name: chosen.naam,
    role: 'procesbegeleider',
    scopeKind: 'gesprek',
    scopeId: gesprekId,
    organisationId: asked.organisatieId,
    grantedBy: personOf(rq.actor),
  })
  rq.concerns(gesprekId, personId)
  const leads = personId === personOf(rq.actor)
  return redirect(`/gesprek/${gesprekId}${leads ? '/opzet' : ''}`, leads ? t.start.doneOwn : t.start.done)
}

interface Asked extends Omit<StartModel, 'form' | 'colleagues'> {
  colleagues: Colleague[]
}

/** What can be chosen in this region; null when it is no region of ours. */
async function askedFor(rq: Rq, { organisatieId, regios }: Begun, regioId: string): Promise<Asked | null> {
  const regio = regios.find(({ id }) => id === regioId)
  if (regio === undefined) return null
  return {
    organisatieId,
    regio,
    programmas: await programmasForRegio(rq.db, regio.id),
    colleagues: await listColleagues(rq.db, organisatieId, rq.today),
  }
}

function noRegion(rq: Rq, begun: Begun, values: FormState['values']): Outcome {
  const message = texts(rq.lang).gesprekForm.regioKiezen
  return invalid(
    StartRegionPage,
    { ...begun, form: { values, errors: [{ name: 'regio', message }] } },
    begun.options,
  )
}

function about(rq: Rq, { id, name }: { id: string; name: string }) {
  return { crumbs: [{ label: name, href: `/organisatie/${id}` }, { label: texts(rq.lang).title.start }] }
}
