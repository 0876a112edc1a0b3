import { z } from 'zod'
import { cleanPhoto } from '../../../platform/files/index.ts'
import { type FieldError, fields, type FormInput, type UploadedFile } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { isWebAddress } from './web-address.ts'

const soorten = ['vooraf', 'achteraf'] as const

/** Two forms on one page: a file, or a link. Their fields have names of their own. */
export function readLink(form: FormInput, lang: Lang) {
  const { materiaal: t, errors: say } = plannenTexts(lang)
  return form.read(
    z.object({
      linkSoort: fields(lang).choice(t.soortVraag, soorten),
      linkTitel: fields(lang).text(t.titel, 120),
      adres: fields(lang).text(t.adres, 500).refine(isWebAddress, say.link),
    }),
  )
}

export function readFileFields(form: FormInput, lang: Lang) {
  const { materiaal: t } = plannenTexts(lang)
  return form.read(
    z.object({
      soort: fields(lang).choice(t.soortVraag, soorten),
      titel: fields(lang).text(t.titel, 120),
    }),
  )
}

const documents = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
])

/** In bytes, as the form says. */
export const maxFileBytes = 10 * 1024 * 1024

/** A document as it is, or a picture without what a camera adds to it; an error for anything else. */
export async function readMateriaal(
  sent: UploadedFile | null,
  lang: Lang,
): Promise<{ bytes: Uint8Array; type: string } | FieldError> {
  const { errors: say } = plannenTexts(lang)
  const wrong = (message: string): FieldError => ({ name: 'bestand', message })
  if (sent === null || sent.bytes.length === 0) return wrong(say.bestandMist)
  if (sent.bytes.length > maxFileBytes) return wrong(say.bestandGroot)
  if (documents.has(sent.type)) return { bytes: sent.bytes, type: sent.type }
  const photo = await cleanPhoto(sent.bytes)
  return photo === null ? wrong(say.bestandSoort) : { bytes: photo, type: 'image/jpeg' }
}
