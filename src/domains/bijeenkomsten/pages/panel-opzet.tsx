import { formatList, plural } from '../../../platform/text/index.ts'
import type { PanelContext, Rq } from '../../../platform/web/index.ts'
import {
  ActionBar,
  Button,
  ButtonLink,
  Form,
  Link,
  List,
  Paragraph,
  Status,
  usePage,
} from '../../../ui/index.ts'
import type { BijeenkomstMetLocatie } from '../model/bijeenkomst.ts'
import { missing } from '../model/missing.ts'
import { inLanguage } from '../model/template-language.ts'
import { loadMetLocatie } from '../store/bijeenkomsten.ts'
import { texts } from '../texts/index.ts'
import { plannenTexts } from '../texts/plannen.ts'
import { listPath, meetingPath } from './in-path.ts'

interface OpzetModel {
  gesprekId: string
  bijeenkomsten: BijeenkomstMetLocatie[]
}

/** The meetings in the list of what to prepare: made or not, and what is still to be filled in. */
export async function loadPanelOpzet(rq: Rq, { gesprekId }: PanelContext): Promise<OpzetModel | null> {
  if (gesprekId === undefined) return null
  const bijeenkomsten = (await loadMetLocatie(rq.db, gesprekId)).map((one) => inLanguage(one, rq.lang))
  return { gesprekId, bijeenkomsten: bijeenkomsten.filter(({ stand }) => stand !== 'afgelast') }
}

export function PanelOpzet({ model: { gesprekId, bijeenkomsten } }: { model: OpzetModel }) {
  const { lang } = usePage()
  const t = plannenTexts(lang).opzet
  if (bijeenkomsten.length === 0) {
    return (
      <>
        <Paragraph>{t.none}</Paragraph>
        <Form action={listPath(gesprekId)} id="bijeenkomsten">
          <ActionBar>
            <Button>{texts(lang).list.fromTemplate}</Button>
          </ActionBar>
        </Form>
      </>
    )
  }
  const isComplete = bijeenkomsten.every((one) => missing(one).length === 0)
  const count = plural(bijeenkomsten.length, lang, t.count)
  return (
    <>
      <Paragraph>
        <Status kind={isComplete ? 'ok' : 'attention'}>
          {isComplete ? t.complete(count) : t.todo(count)}
        </Status>
      </Paragraph>
      <List
        items={bijeenkomsten.map((one) => (
          <Step key={one.id} bijeenkomst={one} />
        ))}
      />
      <Paragraph>
        <ButtonLink kind="secondary" href={listPath(gesprekId)}>
          {t.open}
        </ButtonLink>
      </Paragraph>
    </>
  )
}

function Step({ bijeenkomst }: { bijeenkomst: BijeenkomstMetLocatie }) {
  const { lang } = usePage()
  const t = texts(lang)
  const missed = missing(bijeenkomst).map((key) => t.missing[key])
  return (
    <>
      <Link href={meetingPath(bijeenkomst, 'wijzigen')}>
        {t.meeting(bijeenkomst.nummer, bijeenkomst.titel)}
      </Link>
      {missed.length > 0 && (
        <>
          <br />
          {t.list.missing(formatList(missed, lang))}
        </>
      )}
    </>
  )
}
