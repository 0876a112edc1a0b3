import { formatNumber } from '../../../platform/text/index.ts'
import { Alert, Details, Heading, Link, List, Paragraph, Table, usePage } from '../../../ui/index.ts'
import { doelgroepName } from '../../gesprek/index.ts'
import { stap } from '../model/drempel.ts'
import { figurenVan } from '../model/figuren.ts'
import type { Uitkomst } from '../model/publish.ts'
import { texts } from '../texts/index.ts'
import { FiguurView } from './figuur-view.tsx'
import { uitkomstRegels, vraagTekst } from './uitkomst-regels.ts'

interface UitkomstenModel {
  gesprekId: string
  naam: string
  werving: string
  geslotenOp: string
  uitkomst: Uitkomst
}

export function UitkomstenView({ model }: { model: UitkomstenModel }) {
  const { lang } = usePage()
  const t = texts(lang).uitkomsten
  const { uitkomst } = model
  const { figuren, verborgen } = figurenVan(uitkomst)
  const beantwoord = uitkomst.beantwoord === null ? t.fewer(stap) : formatNumber(uitkomst.beantwoord, lang)
  return (
    <>
      <Heading level={1}>{texts(lang).title.uitkomsten}</Heading>
      <Paragraph lead>
        {t.lead(model.naam)} {t.answered(beantwoord, formatNumber(uitkomst.uitgedeeld, lang))}{' '}
        {t.closedOn(model.geslotenOp)}
      </Paragraph>
      <Alert kind="info" title={t.notRepresentative}>
        <Paragraph>{t.notRepresentativeText}</Paragraph>
        <Paragraph>{t.recruited(model.werving)}</Paragraph>
      </Alert>
      {uitkomst.groepen === null ? (
        <Paragraph>{t.together}</Paragraph>
      ) : (
        <Groepen groepen={uitkomst.groepen} />
      )}
      {figuren.map((figuur, index) => (
        <FiguurView key={index} figuur={figuur} isFirst={figuur.vraag !== figuren[index - 1]?.vraag} />
      ))}
      {verborgen.length > 0 && (
        <>
          <Heading level={2}>{t.tooFew}</Heading>
          <List
            items={verborgen.map(({ vraag, groep }) =>
              groep === null
                ? vraagTekst(vraag, lang)
                : `${vraagTekst(vraag, lang)} (${doelgroepName(groep, lang)})`,
            )}
          />
        </>
      )}
      <Heading level={2}>{t.allHeading}</Heading>
      <Details summary={t.allSummary}>
        <Table
          caption={t.allHeading}
          columns={[
            { key: 'vraag', label: t.question },
            { key: 'groep', label: t.group },
            { key: 'antwoord', label: t.answer },
            { key: 'aantal', label: t.count, numeric: true },
          ]}
          rows={uitkomstRegels(uitkomst, lang).map(({ aantal, ...regel }, index) => ({
            key: String(index),
            cells: { ...regel, aantal: aantal === null ? '' : formatNumber(aantal, lang) },
          }))}
        />
      </Details>
      <Paragraph>
        <Link href={`/gesprek/${model.gesprekId}/enquete/uitkomsten.csv`}>{t.csv}</Link>
      </Paragraph>
      <Paragraph>
        <Link href="/zo-beschermen-we-je-antwoord">{t.howProtected}</Link>
      </Paragraph>
    </>
  )
}

function Groepen({ groepen }: { groepen: NonNullable<Uitkomst['groepen']> }) {
  const { lang } = usePage()
  const t = texts(lang).uitkomsten
  return (
    <Table
      caption={t.groupsCaption}
      columns={[
        { key: 'groep', label: t.group },
        { key: 'uitgedeeld', label: t.out, numeric: true },
        { key: 'beantwoord', label: t.done, numeric: true },
      ]}
      rows={groepen.map(({ groep, uitgedeeld, beantwoord }) => ({
        key: groep,
        cells: {
          groep: doelgroepName(groep, lang),
          uitgedeeld: formatNumber(uitgedeeld, lang),
          beantwoord: formatNumber(beantwoord, lang),
        },
      }))}
    />
  )
}
