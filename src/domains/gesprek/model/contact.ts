import { fields } from '../../../platform/forms/index.ts'
import type { Lang } from '../../../platform/text/index.ts'
import { texts } from '../texts/index.ts'

/** The person to call about this gesprek, with a phone that is answered: on every page and in every mail. */
export function contactFields(lang: Lang) {
  const field = fields(lang)
  const label = texts(lang).gesprekForm
  return {
    contactNaam: field.text(label.contactNaam, 100),
    contactFunctie: field.text(label.contactFunctie, 100),
    contactTelefoon: field.phone(),
    contactMail: field.mail(),
  }
}
