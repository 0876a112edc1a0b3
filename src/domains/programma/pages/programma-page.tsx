import { formatDay } from '../../../platform/text/index.ts'
import type { ShownPanel } from '../../../platform/web/index.ts'
import {
  ActionBar,
  Alert,
  ButtonLink,
  Definitions,
  Heading,
  Link,
  List,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import { regioName, type DeelnemendeRegio } from '../model/deelnemende-regio.ts'
import type { Programma } from '../model/programma.ts'
import type { Partner } from '../store/partners.ts'
import { programmaTexts } from '../texts/programma.ts'

interface ProgrammaModel {
  programma: Programma
  partners: Partner[]
  regios: DeelnemendeRegio[]
  /** The gesprekken of these regions, as other rooms show them. */
  panels: ShownPanel[]
  mayManage: boolean
}

export function ProgrammaPage({ model }: { model: ProgrammaModel }) {
  const { lang } = usePage()
  const { page: t, list } = programmaTexts(lang)
  const { programma, partners, regios } = model
  return (
    <>
      <Heading level={1}>{programma.naam}</Heading>
      {!programma.openbaar && (
        <Alert kind="info" title={t.nietOpenbaar}>
          {t.nietOpenbaarUitleg}
        </Alert>
      )}
      {programma.doel !== '' && <Paragraph lead>{programma.doel}</Paragraph>}
      {model.mayManage && (
        <ActionBar>
          <ButtonLink href={`/programma/${programma.id}/bord`}>{t.naarBord}</ButtonLink>
        </ActionBar>
      )}
      <Definitions
        items={[
          {
            term: t.periode,
            description: list.periode(formatDay(programma.van, lang), formatDay(programma.tot, lang)),
          },
          { term: t.organisatie, description: programma.organisatieNaam },
          ...(programma.financier === '' ? [] : [{ term: t.financier, description: programma.financier }]),
        ]}
      />
      <Heading level={2}>{t.partners}</Heading>
      {partners.length === 0 ? (
        <Paragraph>{t.partnersGeen}</Paragraph>
      ) : (
        <List
          items={partners.map(({ naam, bijdrage }) => (bijdrage === '' ? naam : `${naam}: ${bijdrage}`))}
        />
      )}
      <Heading level={2}>{t.regios}</Heading>
      {regios.length === 0 ? (
        <Paragraph>{t.regiosGeen}</Paragraph>
      ) : (
        <List
          items={regios.map((regio) => (
            <Link key={regio.id} href={`/regio/${regio.slug}`}>
              {regioName(regio, lang)}
            </Link>
          ))}
        />
      )}
      {model.panels.map(({ name, View }) => (
        <View key={name} />
      ))}
    </>
  )
}
