import { plural } from '../../../platform/text/index.ts'
import { panel } from '../../../platform/web/index.ts'
import { Alert, ButtonLink, Heading, Link, List, Paragraph, usePage } from '../../../ui/index.ts'
import { beheren } from '../model/actions.ts'
import { type Aandacht, aandachtspunten, needsAttention } from '../model/attention.ts'
import { type Actie, loadActies } from '../store/acties.ts'
import { loadAgenda } from '../store/agenda.ts'
import { loadPunten } from '../store/punten.ts'
import { textsIn } from '../texts/index.ts'

interface DeskPanelModel {
  gesprekId: string
  isConcept: boolean
  volgendVoorbij: boolean
  punten: number
  acties: number
  aandacht: Record<Aandacht, { id: string; wat: string }[]>
}

function DeskPanel({ model }: { model: DeskPanelModel }) {
  const { lang } = usePage()
  const t = textsIn(lang)
  const base = `/gesprek/${model.gesprekId}/verbeteragenda`
  return (
    <section>
      <Heading level={2}>{t.panel.titel}</Heading>
      {model.isConcept ? (
        <Paragraph>
          {model.punten === 0
            ? t.panel.geenPunten
            : t.panel.concept(
                plural(model.punten, lang, t.agenda.punten),
                plural(model.acties, lang, t.agenda.acties),
              )}
        </Paragraph>
      ) : (
        <NeedsYou model={model} base={base} />
      )}
      <ButtonLink href={`${base}/beheer`} kind="secondary">
        {t.panel.naarBeheer}
      </ButtonLink>
    </section>
  )
}

/** Where each of them is solved: the report of an action, or the question whether it helped. */
const solvedAt: Record<Aandacht, string> = {
  later: 'melden',
  vast: 'melden',
  binnenkort: 'melden',
  evalueren: 'evalueren',
}

function NeedsYou({ model, base }: { model: DeskPanelModel; base: string }) {
  const t = textsIn(usePage().lang).panel
  const waiting = aandachtspunten.filter((reason) => model.aandacht[reason].length > 0)
  return (
    <>
      {model.volgendVoorbij && (
        <Alert kind="warning">
          <Link href={`${base}/volgend-gesprek`}>{t.volgendVoorbij}</Link>
        </Alert>
      )}
      {waiting.length === 0 && <Paragraph>{t.allesGoed}</Paragraph>}
      {waiting.map((reason) => (
        <div key={reason}>
          <Heading level={3}>{t[reason]}</Heading>
          <List
            items={model.aandacht[reason].map(({ id, wat }) => (
              <Link key={id} href={`${base}/actie/${id}/${solvedAt[reason]}`}>
                <bdi>{wat}</bdi>
              </Link>
            ))}
          />
        </div>
      ))}
    </>
  )
}

/** What needs the facilitator, on her desk. */
export const deskPanel = panel<DeskPanelModel>(
  'gesprek-beheer',
  'verbeteragenda',
  async (rq, { gesprekId }) => {
    if (gesprekId === undefined || !(await rq.may(beheren, gesprekId))) return null
    const agenda = await loadAgenda(rq.db, gesprekId)
    const acties = await loadActies(rq.db, gesprekId)
    const isConcept = agenda?.stand !== 'vastgesteld'
    const punten = isConcept ? await loadPunten(rq.db, gesprekId) : []
    const volgend = agenda?.volgend_gesprek_op ?? null
    return {
      gesprekId,
      isConcept,
      volgendVoorbij: volgend !== null && volgend < rq.today,
      punten: punten.length,
      acties: acties.length,
      aandacht: project(needsAttention(acties, rq.today)),
    }
  },
  DeskPanel,
)

function project(aandacht: Record<Aandacht, Actie[]>): DeskPanelModel['aandacht'] {
  const named = (acties: Actie[]) => acties.map(({ id, wat }) => ({ id, wat }))
  return {
    later: named(aandacht.later),
    vast: named(aandacht.vast),
    binnenkort: named(aandacht.binnenkort),
    evalueren: named(aandacht.evalueren),
  }
}
