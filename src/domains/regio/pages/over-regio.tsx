import { Fragment } from 'react'
import { formatList, inLang } from '../../../platform/text/index.ts'
import { Definitions, Heading, Link, usePage } from '../../../ui/index.ts'
import { texts } from '../texts/index.ts'

interface OverRegioProps {
  code: string | null
  andereNamen: string[]
  provincies: string[]
  voorgangers: { naam: string; slug: string }[]
}

export function OverRegio({ code, andereNamen, provincies, voorgangers }: OverRegioProps) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  const items = [
    {
      term: t.provincies(provincies.length),
      description: formatList(provincies, lang),
      known: provincies.length > 0,
    },
    { term: t.andereNamen, description: formatList(andereNamen, lang), known: andereNamen.length > 0 },
    { term: t.cbsCode, description: code, known: code !== null },
    { term: t.voorheen, description: <RegioLinks regios={voorgangers} />, known: voorgangers.length > 0 },
  ].filter(({ known }) => known)
  if (items.length === 0) return null
  return (
    <>
      <Heading level={2}>{t.overTitel}</Heading>
      <Definitions items={items} />
    </>
  )
}

function RegioLinks({ regios }: { regios: { naam: string; slug: string }[] }) {
  return regios.map(({ naam, slug }, index) => (
    <Fragment key={slug}>
      {index > 0 && ', '}
      <Link href={`/regio/${slug}`}>{naam}</Link>
    </Fragment>
  ))
}
