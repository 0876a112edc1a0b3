import type { FormInput, FormState } from '../../../platform/forms/index.ts'
import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { z } from 'zod'
import { dagTexts } from '../texts/dag.ts'
import type { Notitiegroep } from './notitiegroep.ts'

const longestTitel = 120

/** A group has a field of its own, so that its name is read with each note in it. Without id: notes that stand alone. */
export const notitieField = (groepId: string | null) => `notitie_${groepId ?? ''}`

/** Where the notes go: an existing group, a new one with this title, or out of their group. */
type Target = { groepId: string } | { titel: string } | 'alleen'

export type Grouping =
  { ok: true; value: { notitieIds: string[]; target: Target } } | { ok: false; state: FormState }

export const newGroep = 'nieuw'
export const noGroep = 'alleen'

/** @param groepen the groups that there are now: one that was taken apart in between is no choice any more */
export function readGrouping(form: FormInput, groepen: Notitiegroep[], lang: Lang): Grouping {
  const t = dagTexts(lang).groeperen
  const names = Object.keys(form.values).filter((name) => name.startsWith(notitieField('')))
  const notitieIds = names.flatMap((name) => form.list(name))
  const wrong = (name: string, message: string): Grouping => ({
    ok: false,
    state: form.withErrors({ name, message }),
  })
  if (notitieIds.length === 0) return wrong(notitieField(null), t.chooseNotes)
  const naar = form.text('naar')
  if (naar === noGroep) return { ok: true, value: { notitieIds, target: 'alleen' } }
  if (naar === newGroep) {
    const titel = readTitel(form, lang)
    return titel.ok ? { ok: true, value: { notitieIds, target: { titel: titel.value.titel } } } : titel
  }
  const groep = groepen.find(({ id }) => id === naar)
  return groep === undefined
    ? wrong('naar', t.chooseGroup)
    : { ok: true, value: { notitieIds, target: { groepId: groep.id } } }
}

export function readTitel(form: FormInput, lang: Lang) {
  return form.read(z.object({ titel: fields(lang).text(dagTexts(lang).groeperen.titel, longestTitel) }))
}
