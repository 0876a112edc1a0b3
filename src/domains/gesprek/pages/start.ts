import { personOf } from '../../../platform/access/index.ts'
import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { appoint, isReady, loadOrganisation } from '../../../platform/people/index.ts'
import { invalid, notFound, type Outcome, page, redirect, type Rq } from '../../../platform/web/index.ts'
import { loadRegios } from '../../regio/index.ts'
import { seatField, seatWishes } from '../model/gesprek-form.ts'
import { startSchema } from '../model/start-form.ts'
import { type Colleague, listColleagues } from '../store/colleagues.ts'
import { startGesprek } from '../store/start-gesprek.ts'
import { texts } from '../texts/index.ts'
import { NotReadyPage } from './not-ready-page.tsx'
import { somebodyElse, StartPage } from './start-page.tsx'

interface Begun {
  organisatieId: string
  colleagues: Colleague[]
  regios: { id: string; naam: string }[]
  options: ReturnType<typeof about>
}

async function begin(rq: Rq): Promise<Begun | Outcome> {
  const organisation = await loadOrganisation(rq.db, rq.params['organisatie'] ?? '')
  if (organisation === null) return notFound()
  const options = about(rq, organisation)
  if (!isReady(organisation)) return page(NotReadyPage, { organisatieId: organisation.id }, options)
  const regios = (await loadRegios(rq.db)).filter(({ verzonnen }) => rq.demo || !verzonnen)
  return {
    organisatieId: organisation.id,
    regios,
    colleagues: await listColleagues(rq.db, organisation.id, rq.today),
    options,
  }
}

export async function askStart(rq: Rq): Promise<Outcome> {
  const begun = await begin(rq)
  return 'kind' in begun ? begun : page(StartPage, { ...begun, form: emptyForm }, begun.options)
}

export async function sendStart(rq: Rq): Promise<Outcome> {
  const begun = await begin(rq)
  if ('kind' in begun) return begun
  const { organisatieId, colleagues, regios, options } = begun
  const again = (form: FormState) => invalid(StartPage, { ...begun, form }, options)
  const read = rq.form.read(
    startSchema(rq.lang, {
      regios: regios.map(({ id }) => id),
      begeleiders: [...colleagues.map(({ id }) => id), somebodyElse],
      today: rq.today,
    }),
  )
  if (!read.ok) return again(read.state)
  const t = texts(rq.lang)
  const seats = seatWishes(read.value)
  if (seats.every(({ aantal }) => aantal === 0)) {
    return again(rq.form.withErrors({ name: seatField('pleegouder'), message: t.gesprekForm.oneSeat }))
  }
  const { begeleider, begeleiderNaam, begeleiderMail, regio, ...rest } = read.value
  const chosen = colleagues.find(({ id }) => id === begeleider) ?? {
    naam: begeleiderNaam,
    mail: begeleiderMail,
  }
  if (chosen.naam === '' || chosen.mail === '') {
    return again(
      rq.form.withErrors({
        name: chosen.naam === '' ? 'begeleiderNaam' : 'begeleiderMail',
        message: t.start.facilitatorNeeded,
      }),
    )
  }
  const gesprekId = await startGesprek(rq.db, {
    ...rest,
    organisatieId,
    regioId: regio,
    today: rq.today,
    seats,
  })
  const personId = await appoint(rq.db, rq.today, {
    mail: chosen.mail,
    name: chosen.naam,
    role: 'procesbegeleider',
    scopeKind: 'gesprek',
    scopeId: gesprekId,
    organisationId: organisatieId,
    grantedBy: personOf(rq.actor),
  })
  rq.concerns(gesprekId, personId)
  const leads = personId === personOf(rq.actor)
  return redirect(`/gesprek/${gesprekId}${leads ? '/beheer' : ''}`, leads ? t.start.doneOwn : t.start.done)
}

function about(rq: Rq, { id, name }: { id: string; name: string }) {
  return { crumbs: [{ label: name, href: `/organisatie/${id}` }, { label: texts(rq.lang).title.start }] }
}
