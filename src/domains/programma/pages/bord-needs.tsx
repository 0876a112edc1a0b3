import { Details, Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import type { Need } from '../model/bord.ts'
import { bordTexts } from '../texts/bord.ts'

/** As much as somebody can do on a day. */
const shownAtOnce = 8

/** What asks for attention today, the most urgent first. */
export function BordNeeds({ needs }: { needs: Need[] }) {
  const t = bordTexts(usePage().lang)
  const later = needs.slice(shownAtOnce)
  return (
    <section>
      <Heading level={2}>{t.vandaag}</Heading>
      {needs.length === 0 ? (
        <Paragraph>{t.vandaagNiets}</Paragraph>
      ) : (
        <Needs needs={needs.slice(0, shownAtOnce)} />
      )}
      {later.length > 0 && (
        <Details summary={t.vandaagMeer(later.length)}>
          <Needs needs={later} />
        </Details>
      )}
    </section>
  )
}

function Needs({ needs }: { needs: Need[] }) {
  const t = bordTexts(usePage().lang)
  return (
    <List
      items={needs.map(({ key, regio, text, href }) => {
        const sentence = t.inRegio(regio, text)
        return href === null ? (
          sentence
        ) : (
          <Link key={key} href={href}>
            {sentence}
          </Link>
        )
      })}
    />
  )
}
