import { formatNumber } from '../../../platform/text/index.ts'
import { Alert, Heading, List, Paragraph, Quote, usePage } from '../../../ui/index.ts'
import { stap } from '../model/drempel.ts'
import { figurenVan } from '../model/figuren.ts'
import type { Uitkomst } from '../model/publish.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'
import { FiguurView } from './figuur-view.tsx'
import { vraagTekst } from './uitkomst-regels.ts'

interface EvaluatieUitkomstProps {
  geslotenOp: string
  uitkomst: Uitkomst | null
  teksten: string[]
}

/** What everybody thought together, as far as it passes the rule of publication. */
export function EvaluatieUitkomst({ geslotenOp, uitkomst, teksten }: EvaluatieUitkomstProps) {
  const { lang } = usePage()
  const t = evaluatieTexts(lang).closed
  const { figuren, verborgen } = uitkomst === null ? { figuren: [], verborgen: [] } : figurenVan(uitkomst)
  const beantwoord = uitkomst?.beantwoord ?? null
  return (
    <>
      <Paragraph>
        {uitkomst !== null &&
          t.answered(
            beantwoord === null ? t.fewer(stap) : formatNumber(beantwoord, lang),
            formatNumber(uitkomst.uitgedeeld, lang),
          )}{' '}
        {t.on(geslotenOp)}
      </Paragraph>
      {beantwoord === null || beantwoord < stap ? (
        <Alert kind="info" title={t.tooFew}>
          {t.tooFewBody(stap)}
        </Alert>
      ) : (
        <>
          {figuren.length > 0 && <Heading level={2}>{t.figures}</Heading>}
          {figuren.map((figuur, index) => (
            <FiguurView key={index} figuur={figuur} isFirst={false} />
          ))}
          {verborgen.length > 0 && (
            <>
              <Heading level={2}>{t.hidden}</Heading>
              <List items={verborgen.map(({ vraag }) => vraagTekst(vraag, lang))} />
            </>
          )}
          <Heading level={2}>{t.open}</Heading>
          {teksten.length === 0 ? <Paragraph>{t.noOpen}</Paragraph> : <Paragraph>{t.openCare}</Paragraph>}
          {teksten.map((tekst, index) => (
            <Quote key={index}>{tekst}</Quote>
          ))}
        </>
      )}
    </>
  )
}
