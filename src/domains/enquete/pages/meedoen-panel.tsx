import { panel, type Panel } from '../../../platform/web/index.ts'
import { Heading, Link, Paragraph, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

function OtherCode() {
  const t = texts(usePage().lang).meedoen
  return (
    <section>
      <Heading level={2}>{t.heading}</Heading>
      <Paragraph>
        {t.text} <Link href="/enquete">{t.go}</Link>
      </Paragraph>
    </section>
  )
}

/** Who holds the other slip and types its code on the page for signing up finds the way. */
export const meedoenPanel: Panel = panel('meedoen', 'enquete', async () => ({}), OtherCode)
