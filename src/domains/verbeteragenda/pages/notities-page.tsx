import {
  Button,
  ButtonLink,
  CheckboxGroup,
  EmptyState,
  Form,
  Heading,
  Paragraph,
  usePage,
} from '../../../ui/index.ts'
import type { NotitieSoort } from '../model/prefill.ts'
import { textsIn } from '../texts/index.ts'

export interface NotitiesModel {
  gesprekId: string
  groepen: {
    soort: NotitieSoort
    notities: { id: string; tekst: string; bijeenkomst: string; tafel: number; groep: string | null }[]
  }[]
}

/** Table notes to choose from: one point can come from several of them. */
export function NotitiesPage({ model: { gesprekId, groepen } }: { model: NotitiesModel }) {
  const t = textsIn(usePage().lang)
  const makePunt = `/gesprek/${gesprekId}/verbeteragenda/punt-maken`
  if (groepen.length === 0) {
    return (
      <>
        <Heading level={1}>{t.title.notities}</Heading>
        <EmptyState
          title={t.notities.leegTitel}
          action={<ButtonLink href={makePunt}>{t.beheer.leegPunt}</ButtonLink>}
        >
          {t.notities.leeg}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <Heading level={1}>{t.title.notities}</Heading>
      <Paragraph lead>{t.notities.lead}</Paragraph>
      <Form action={makePunt} method="get">
        {groepen.map(({ soort, notities }) => (
          <CheckboxGroup
            key={soort}
            name={soort}
            label={t.notities.soort[soort]}
            options={notities.map(({ id, tekst, bijeenkomst, tafel, groep }) => ({
              value: id,
              label: <bdi>{tekst}</bdi>,
              hint: [t.notities.tafel(bijeenkomst, tafel), ...(groep === null ? [] : [groep])].join(' · '),
            }))}
          />
        ))}
        <Button>{t.notities.knop}</Button>
      </Form>
    </>
  )
}
