import { formatDay } from '../../../platform/text/index.ts'
import {
  ActionBar,
  Button,
  Card,
  CardGrid,
  Details,
  EmptyState,
  Form,
  Heading,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import type { Belpunt } from '../model/belpunt.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { meetingLine } from '../model/mail-parts.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { callListPath } from './in-path.ts'

interface BellijstModel {
  gesprekId: string
  bijeenkomsten: BijeenkomstMetLocatie[]
  belpunten: Belpunt[]
}

/** Who must be told by phone, and about what; with what to tell beside it. */
export function BellijstPage({ model }: { model: BellijstModel }) {
  const { bellijst: t, titles } = plannenTexts(usePage().lang)
  const open = model.belpunten.filter(({ gebeldOp }) => gebeldOp === null)
  const done = model.belpunten.filter(({ gebeldOp }) => gebeldOp !== null)
  return (
    <>
      <Heading level={1}>{titles.bellijst}</Heading>
      {open.length === 0 ? (
        <EmptyState title={t.emptyTitle}>
          <Paragraph>{t.emptyBody}</Paragraph>
        </EmptyState>
      ) : (
        <>
          <Paragraph lead>{t.intro}</Paragraph>
          <Cards model={model} belpunten={open} />
        </>
      )}
      {done.length > 0 && (
        <Details summary={t.doneList(done.length)}>
          <Cards model={model} belpunten={done} />
        </Details>
      )}
    </>
  )
}

function Cards({ model, belpunten }: { model: BellijstModel; belpunten: Belpunt[] }) {
  return (
    <CardGrid>
      {belpunten.map((belpunt) => (
        <BelCard key={belpunt.id} model={model} belpunt={belpunt} />
      ))}
    </CardGrid>
  )
}

function BelCard({ model, belpunt }: { model: BellijstModel; belpunt: Belpunt }) {
  const { lang } = usePage()
  const { bellijst: t } = plannenTexts(lang)
  const { id, naam, telefoon, jong, soort, gebeldOp } = belpunt
  const isOpen = gebeldOp === null
  return (
    <Card level={2} title={naam}>
      <Paragraph>
        <strong>{telefoon === null || telefoon === '' ? t.noPhone : telefoon}</strong>
        <br />
        {t.soort[soort]}
        {toTell(model, belpunt).map((bijeenkomst) => (
          <span key={bijeenkomst.id}>
            <br />
            {meetingLine(bijeenkomst, lang)}
          </span>
        ))}
      </Paragraph>
      {jong && <Paragraph>{t.young}</Paragraph>}
      {gebeldOp !== null && <Paragraph>{t.calledOn(formatDay(gebeldOp, lang))}</Paragraph>}
      <Form
        id={`bel-${id}`}
        action={`${callListPath(model.gesprekId)}/${id}`}
        hidden={{ gebeld: isOpen ? 'ja' : 'nee' }}
      >
        <ActionBar>
          <Button kind={isOpen ? 'primary' : 'secondary'}>
            {isOpen ? t.called : t.undo}
            <span className="tw-visually-hidden">: {naam}</span>
          </Button>
        </ActionBar>
      </Form>
    </Card>
  )
}

/** The meeting it is about, or all that are still to come. */
function toTell({ bijeenkomsten }: BellijstModel, { bijeenkomstId }: Belpunt): BijeenkomstMetLocatie[] {
  return bijeenkomsten.filter(({ id, stand }) =>
    bijeenkomstId === null ? stand === 'gepland' : id === bijeenkomstId,
  )
}
