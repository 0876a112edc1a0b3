import type { ShownPanel } from '../../../platform/web/index.ts'
import { ButtonLink, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { startenTexts } from '../texts/starten.ts'
import { ShownPanels } from './shown-panels.tsx'

export function OpzetMeetingsPage({ model }: { model: { id: string; panels: ShownPanel[] } }) {
  const { opzet: t, title } = startenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.bijeenkomsten}</Heading>
      {model.panels.length === 0 ? (
        <Paragraph>{t.geenPaneel}</Paragraph>
      ) : (
        <ShownPanels panels={model.panels} />
      )}
      <ButtonLink href={`/gesprek/${model.id}/opzet`} kind="secondary">
        {t.naarLijst}
      </ButtonLink>
    </>
  )
}
