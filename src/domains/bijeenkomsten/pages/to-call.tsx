import { plural } from '../../../platform/text/index.ts'
import { Link, Paragraph, Status, usePage } from '../../../ui/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { callListPath } from './in-path.ts'

/** Says how many people wait for a call, and leads to them; the list is there too when nobody does. */
export function ToCall({ gesprekId, count }: { gesprekId: string; count: number }) {
  const { lang } = usePage()
  const { bellijst: t } = plannenTexts(lang)
  return (
    <Paragraph>
      {count > 0 && (
        <>
          <Status kind="attention">{t.toCall(plural(count, lang, t.people))}</Status>{' '}
        </>
      )}
      <Link href={callListPath(gesprekId)}>{t.link}</Link>
    </Paragraph>
  )
}
