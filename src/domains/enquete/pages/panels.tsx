import { panel } from '../../../platform/web/index.ts'
import { ButtonLink, Heading, Paragraph, usePage } from '../../../ui/index.ts'
import { enqueteBeheren } from '../model/actions.ts'
import { loadRonde } from '../store/ronde.ts'
import { texts } from '../texts/index.ts'

interface PublicModel {
  gesprekId: string
  kind: 'open' | 'dicht'
}

function PublicPanel({ model }: { model: PublicModel }) {
  const { lang } = usePage()
  const t = texts(lang).panel
  return (
    <>
      <Heading level={2}>{t.heading}</Heading>
      <Paragraph>{model.kind === 'open' ? t.open : t.results}</Paragraph>
      {model.kind === 'open' ? (
        <ButtonLink href="/enquete" kind="secondary">
          {t.fillIn}
        </ButtonLink>
      ) : (
        <ButtonLink href={`/gesprek/${model.gesprekId}/enquete/uitkomsten`} kind="secondary">
          {t.toResults}
        </ButtonLink>
      )}
    </>
  )
}

/** On the public page of a gesprek: that the questionnaire is open, or what came out of it. */
export const gesprekPanel = panel<PublicModel>(
  'gesprek',
  'enquete',
  async (rq, { gesprekId }) => {
    const ronde = gesprekId === undefined ? null : await loadRonde(rq.db, gesprekId)
    if (
      ronde === null ||
      ronde.stand === 'voorbereiding' ||
      (ronde.stand === 'open' && ronde.sluitenGevraagd)
    )
      return null
    return { gesprekId: ronde.gesprekId, kind: ronde.stand }
  },
  PublicPanel,
)

interface BeheerModel {
  gesprekId: string
  state: 'geen' | 'voorbereiding' | 'open' | 'sluiten' | 'dicht'
}

function BeheerPanel({ model }: { model: BeheerModel }) {
  const { lang } = usePage()
  const t = texts(lang).panel
  return (
    <>
      <Heading level={2}>{t.heading}</Heading>
      <Paragraph>{t.state[model.state]}</Paragraph>
      <ButtonLink href={`/gesprek/${model.gesprekId}/enquete`} kind="secondary">
        {t.manage}
      </ButtonLink>
    </>
  )
}

/** On the facilitator's desk: where the questionnaire stands and what comes next. */
export const beheerPanel = panel<BeheerModel>(
  'gesprek-beheer',
  'enquete',
  async (rq, { gesprekId }) => {
    if (gesprekId === undefined || !(await rq.may(enqueteBeheren, gesprekId))) return null
    const ronde = await loadRonde(rq.db, gesprekId)
    if (ronde === null) return { gesprekId, state: 'geen' }
    return { gesprekId, state: ronde.stand === 'open' && ronde.sluitenGevraagd ? 'sluiten' : ronde.stand }
  },
  BeheerPanel,
)
