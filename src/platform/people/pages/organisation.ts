import { z } from 'zod'
import { personOf } from '../../access/index.ts'
import { addDays } from '../../clock/index.ts'
import { emptyForm, fields, type FormState } from '../../forms/index.ts'
import { invalid, notFound, page, redirect, type Outcome, type Rq } from '../../web/index.ts'
import { stelselBeheren } from '../model/actions.ts'
import { isReady, loadOrganisation, recordResponsibility } from '../store/organisations.ts'
import { appoint, endRole, listRoles } from '../store/roles.ts'
import { peopleTexts } from '../texts/index.ts'
import { OrganisationPage, type OrganisationModel } from './organisation-view.tsx'

async function loadModel(
  rq: Rq,
  forms: { form?: FormState; appointForm?: FormState } = {},
): Promise<OrganisationModel | null> {
  const id = rq.params['organisatie'] ?? ''
  const organisation = await loadOrganisation(rq.db, id)
  if (!organisation) return null
  const roles = await listRoles(rq.db, 'organisatie', id)
  // The first administrator, who records the rest, is added by who runs the installation.
  const mayAppoint = isReady(organisation) || (await rq.may(stelselBeheren))
  return { organisation, roles, mayAppoint, form: emptyForm, appointForm: emptyForm, ...forms }
}

export async function showOrganisation(rq: Rq): Promise<Outcome> {
  const model = await loadModel(rq)
  return model ? page(OrganisationPage, model) : notFound()
}

export async function saveResponsibility(rq: Rq): Promise<Outcome> {
  const f = fields(rq.lang)
  const t = peopleTexts(rq.lang).organisation
  const read = rq.form.read(
    z.object({
      controller: f.optionalText(t.controller, 200),
      processorAgreementOn: f
        .optionalDay(t.processorAgreementOn)
        .refine((day) => day <= rq.today, t.future(t.processorAgreementOn)),
      dpiaOn: f.optionalDay(t.dpiaOn).refine((day) => day <= rq.today, t.future(t.dpiaOn)),
      basisOnder16: f.optionalText(t.basisOnder16, 500),
    }),
  )
  if (!read.ok) {
    const model = await loadModel(rq, { form: read.state })
    return model ? invalid(OrganisationPage, model) : notFound()
  }
  const { controller, processorAgreementOn, dpiaOn, basisOnder16 } = read.value
  const id = rq.params['organisatie']!
  await recordResponsibility(rq.db, id, {
    controller: controller || null,
    processor_agreement_on: processorAgreementOn || null,
    dpia_on: dpiaOn || null,
    basis_onder_16: basisOnder16 || null,
  })
  return redirect(`/organisatie/${id}`, t.saved)
}

export async function appointAdministrator(rq: Rq): Promise<Outcome> {
  const f = fields(rq.lang)
  const t = peopleTexts(rq.lang).organisation
  const id = rq.params['organisatie']!
  const read = rq.form.read(z.object({ naam: f.text(t.name, 100), mail: f.mail() }))
  const model = await loadModel(rq, read.ok ? {} : { appointForm: read.state })
  if (!model) return notFound()
  if (!read.ok) return invalid(OrganisationPage, model)
  if (!model.mayAppoint) {
    const appointForm = rq.form.withErrors({ name: 'mail', message: t.notReady })
    return invalid(OrganisationPage, { ...model, appointForm })
  }
  const personId = await appoint(rq.db, rq.today, {
    mail: read.value.mail,
    name: read.value.naam,
    role: 'organisatiebeheerder',
    scopeKind: 'organisatie',
    scopeId: id,
    organisationId: id,
    grantedBy: personOf(rq.actor),
  })
  rq.concerns(personId)
  return redirect(`/organisatie/${id}`, t.appointed)
}

export async function endAdministrator(rq: Rq): Promise<Outcome> {
  const t = peopleTexts(rq.lang).organisation
  const model = await loadModel(rq)
  if (!model) return notFound()
  const { id } = model.organisation
  const active = model.roles.filter(({ until }) => until === null || until >= rq.today)
  if (active.length <= 1) {
    return redirect(`/organisatie/${id}`, t.lastOne, 'warning')
  }
  const ended = await endRole(rq.db, rq.form.text('rol'), id, addDays(rq.today, -1))
  return ended ? redirect(`/organisatie/${id}`, t.ended) : notFound()
}
