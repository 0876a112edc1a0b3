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
      <Paragraph>{t.vaststellen.mails(plural(mailed, lang, t.agenda.acties))}</Paragraph>
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
  const base = `/gesprek/${gesprekId}/verbeteragenda`
  return (
    <Alert kind="warning" title={t.vaststellen.nogNodig}>
      <List
        items={ontbreekt.map((gap) => {
          const message = t.beheer.ontbreekt[gap.what]
          if (gap.what === 'punten') return <Link href={`${base}/punt-maken`}>{message}</Link>
          const punt = punten.find(({ id }) => id === gap.puntId)
          if (gap.what === 'acties') {
            return (
              <>
                <bdi>{punt?.titel}</bdi>:{' '}
                <Link href={`${base}/punt/${gap.puntId}/actie-maken`}>{message}</Link>
              </>
            )
          }
          const { actieId } = gap
          const actie = punt?.acties.find(({ id }) => id === actieId)
          return (
            <>
              <bdi>{actie?.wat}</bdi>: <Link href={`${base}/actie/${actieId}/wijzigen`}>{message}</Link>
            </>
          )
        })}
      />
    </Alert>
  )
}
