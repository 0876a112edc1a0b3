import { formatDay, plural } from '../../../platform/text/index.ts'
import {
  Alert,
  Button,
  DateField,
  Definitions,
  Form,
  type FormState,
  Heading,
  Link,
  List,
  Paragraph,
  Select,
  usePage,
} from '../../../ui/index.ts'
import type { Ontbreekt } from '../model/adoption.ts'
import { textsIn } from '../texts/index.ts'
import type { DeskPunt } from './desk-model.ts'

export interface VaststellenModel {
  form: FormState
  gesprekId: string
  punten: DeskPunt[]
  ontbreekt: Ontbreekt[]
  bijeenkomsten: { id: string; titel: string; datum: string | null }[]
}

/** The last look before everybody can read it: what is still to do, or what will be agreed on. */
export function VaststellenPage({ model }: { model: VaststellenModel }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  const acties = model.punten.flatMap((punt) => punt.acties)
  const mailed = acties.filter(({ mail }) => mail !== null).length
  return (
    <>
      <Heading level={1}>{t.title.vaststellen}</Heading>
      <Paragraph lead>{t.vaststellen.lead}</Paragraph>
      {model.ontbreekt.length > 0 && <StillToDo model={model} />}
      <Heading level={2}>{t.vaststellen.controle}</Heading>
      <Definitions
        items={model.punten.map((punt, index) => ({
          term: `${index + 1}. ${punt.titel}`,
          description: <List items={punt.acties.map(({ wat }) => wat)} />,
        }))}
      />
      {mailed > 0 && <Paragraph>{t.vaststellen.mails(plural(mailed, lang, t.agenda.acties))}</Paragraph>}
      <Form action={`/gesprek/${model.gesprekId}/verbeteragenda/vaststellen`} state={model.form}>
        <DateField name="volgendGesprek" label={t.vaststellen.volgend} hint={t.vaststellen.volgendUitleg} />
        {model.bijeenkomsten.length > 0 && (
          <Select
            name="bijeenkomst"
            label={t.vaststellen.bijeenkomst}
            defaultValue=""
            options={[
              { value: '', label: t.vaststellen.geenBijeenkomst },
              ...model.bijeenkomsten.map(({ id, titel, datum }) => ({
                value: id,
                label: datum === null ? titel : `${titel} (${formatDay(datum, lang)})`,
              })),
            ]}
          />
        )}
        <Button>{t.vaststellen.knop}</Button>
      </Form>
    </>
  )
}

function StillToDo({ model: { gesprekId, ontbreekt, punten } }: { model: VaststellenModel }) {
  const t = textsIn(usePage().lang)
  const gaps = ontbreekt.map((gap) => ({
    ...whereToFix(gap, punten, `/gesprek/${gesprekId}/verbeteragenda`),
    message: t.beheer.ontbreekt[gap.what],
  }))
  return (
    <Alert kind="warning" title={t.vaststellen.nogNodig}>
      <List
        items={gaps.map(({ about, href, message }) => (
          <span key={href + message}>
            {about !== null && (
              <>
                <bdi>{about}</bdi>:{' '}
              </>
            )}
            <Link href={href}>{message}</Link>
          </span>
        ))}
      />
    </Alert>
  )
}

function whereToFix(
  gap: Ontbreekt,
  punten: DeskPunt[],
  base: string,
): { about: string | null; href: string } {
  if (gap.what === 'punten') return { about: null, href: `${base}/punt-maken` }
  const punt = punten.find(({ id }) => id === gap.puntId)
  if (gap.what === 'acties') {
    return { about: punt?.titel ?? null, href: `${base}/punt/${gap.puntId}/actie-maken` }
  }
  const actie = punt?.acties.find(({ id }) => id === gap.actieId)
  return { about: actie?.wat ?? null, href: `${base}/actie/${gap.actieId}/wijzigen` }
}
