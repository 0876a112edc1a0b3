import { Link } from '../link/link.tsx'
import { usePage, type Contact } from '../page-context/page-context.tsx'
import { texts } from './texts/index.ts'

/** Help stands at the same place on every page (WCAG 3.2.6): first in the footer. */
export function Help() {
  const { lang, contact } = usePage()
  const words = texts[lang]
  return (
    <section className="tw-help" aria-labelledby="hulp">
      <h2 className="tw-footer__title" id="hulp">
        {words.helpTitle}
      </h2>
      {contact === null ? (
        <>
          <p>{words.help}</p>
          <p>
            <Link href="/hulp">{words.helpLink}</Link>
          </p>
        </>
      ) : (
        <ContactPerson contact={contact} />
      )}
    </section>
  )
}

function ContactPerson({ contact }: { contact: Contact }) {
  const { lang } = usePage()
  const words = texts[lang]
  return (
    <>
      <p>{words.helpContact}</p>
      <p>
        <strong>{contact.name}</strong>, {contact.role}
      </p>
      <ul className="tw-footer__list" role="list">
        {contact.phone && (
          <li>
            {words.call} <Link href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</Link>
          </li>
        )}
        {contact.mail && (
          <li>
            {words.mail} <Link href={`mailto:${contact.mail}`}>{contact.mail}</Link>
          </li>
        )}
        <li>
          <Link href="/hulp">{words.helpLink}</Link>
        </li>
      </ul>
    </>
  )
}
