import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import { isReady, loadOrganisation } from '../../../platform/people/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { readProgramma } from '../model/programma-form.ts'
import { makeProgramma } from '../store/save-programma.ts'
import { programmaTexts } from '../texts/programma.ts'
import { MakePage } from './make-page.tsx'

export async function askProgramma(rq: Rq): Promise<Outcome> {
  const begun = await begin(rq)
  return begun === null ? notFound() : page(MakePage, begun.model(emptyForm), begun.options)
}

export async function sendProgramma(rq: Rq): Promise<Outcome> {
  const begun = await begin(rq)
  if (begun === null) return notFound()
  const { organisatieId, ready } = begun.model(emptyForm)
  const again = (form: FormState) => invalid(MakePage, begun.model(form), begun.options)
  const read = readProgramma(rq.form, rq.lang)
  if (!read.ok) return again(read.state)
  const t = programmaTexts(rq.lang).maken
  if (!ready) return again(rq.form.withErrors({ name: 'naam', message: t.nietKlaar }))
  const id = await makeProgramma(rq.db, organisatieId, read.value)
  rq.concerns(id)
  return redirect(`/programma/${id}/regios`, t.klaar)
}

async function begin(rq: Rq) {
  const organisation = await loadOrganisation(rq.db, rq.params['organisatie'] ?? '')
  if (organisation === null) return null
  const { id, name } = organisation
  return {
    model: (form: FormState) => ({ organisatieId: id, ready: isReady(organisation), form }),
    options: {
      crumbs: [{ label: name, href: `/organisatie/${id}` }, { label: programmaTexts(rq.lang).title.maken }],
    },
  }
}
