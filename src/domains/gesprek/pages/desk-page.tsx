import { plural } from '../../../platform/text/index.ts'
import { ButtonLink, Card, CardGrid, Heading, Live, Paragraph, usePage } from '../../../ui/index.ts'
import { deskLivePath } from '../model/desk-live.ts'
import { texts } from '../texts/index.ts'
import { startenTexts } from '../texts/starten.ts'
import type { DeskModel } from './desk-model.ts'
import { DeskStep } from './desk-step.tsx'
import { SignUpTable } from './desk-sign-ups.tsx'
import { ShownPanels } from './shown-panels.tsx'
import { StandStatus } from './stand-status.tsx'

export function DeskPage({ model }: { model: DeskModel }) {
  const { lang } = usePage()
  const { desk: t, title } = texts(lang)
  const { wijzig } = startenTexts(lang)
  const path = `/gesprek/${model.id}`
  return (
    <>
      <StandStatus stand={model.stand} />
      <Heading level={1}>{title.desk}</Heading>
      <Paragraph lead>{model.naam}</Paragraph>
      {model.stand === 'opzet' ? <Prepare id={model.id} /> : <DeskStep model={model} />}
      <Heading level={2}>{t.signUps}</Heading>
      <Live href={deskLivePath(model.id)}>
        <SignUpTable model={model} />
      </Live>
      <CardGrid>
        <Card title={t.toDeelnemers} href={`${path}/deelnemers`} />
        <Card title={t.toHostSignUp} href={`${path}/deelnemers/aanmelden`} />
        <Card title={t.toCodes} href={`${path}/codes`}>
          <p>
            {!model.hasCodes
              ? t.codesNotMade
              : model.notHandedOut === 0
                ? t.codesNone
                : t.codesLeft(plural(model.notHandedOut, lang, { one: t.batchOne, other: t.batchMany }))}
          </p>
        </Card>
        <Card title={t.toPeople} href={`${path}/mensen`} />
        <Card title={t.toChange} href={`${path}/beheer/wijzigen`} />
        <Card title={wijzig.naarPlaatsen} href={`${path}/beheer/plaatsen`} />
        <Card title={t.toPublic} href={path} />
      </CardGrid>
      <ShownPanels panels={model.panels} />
    </>
  )
}

/** Until it is public the list of what to prepare is what counts. */
function Prepare({ id }: { id: string }) {
  const { beheer: t } = startenTexts(usePage().lang)
  return (
    <>
      <Paragraph>{t.klaarzettenText}</Paragraph>
      <Paragraph>
        <ButtonLink href={`/gesprek/${id}/opzet`}>{t.klaarzetten}</ButtonLink>
      </Paragraph>
    </>
  )
}
