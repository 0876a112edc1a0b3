import { panel, type Panel } from '../../../platform/web/index.ts'
import { CardGrid, Heading, Link, NumberField, Paragraph, Table, usePage } from '../../../ui/index.ts'
import { loadProgrammaSjabloon, plaatsenField } from '../../programma/index.ts'
import { doelgroepCodes, doelgroepName } from '../model/doelgroep.ts'
import { isPublished } from '../model/stand.ts'
import { type InProgramma, listOfProgramma } from '../store/of-programma.ts'
import { bordTexts } from '../texts/bord.ts'
import { GesprekCard } from './gesprek-card.tsx'

function OnProgramma({ model }: { model: InProgramma[] }) {
  const t = bordTexts(usePage().lang)
  return (
    <section>
      <Heading level={2}>{t.inProgramma}</Heading>
      {model.length === 0 ? (
        <Paragraph>{t.inProgrammaGeen}</Paragraph>
      ) : (
        <CardGrid>
          {model.map((gesprek) => (
            <GesprekCard key={gesprek.id} gesprek={gesprek} level={3} />
          ))}
        </CardGrid>
      )}
    </section>
  )
}

function Followers({ model }: { model: InProgramma[] }) {
  const t = bordTexts(usePage().lang)
  return (
    <section>
      <Heading level={2}>{t.volgers}</Heading>
      <Paragraph>{t.volgersUitleg}</Paragraph>
      <Table
        caption={t.volgersTabel}
        columns={[
          { key: 'gesprek', label: t.gesprek },
          { key: 'versie', label: t.versie },
          { key: 'wat', label: t.wat },
        ]}
        rows={model.map(({ id, naam, stand, sjabloonVersie }) => ({
          key: id,
          cells: {
            gesprek: <Link href={`/gesprek/${id}`}>{naam}</Link>,
            versie: sjabloonVersie ?? t.geenVersie,
            wat: sjabloonVersie === null ? '' : stand === 'opzet' ? t.volgt : t.houdt,
          },
        }))}
        empty={<Paragraph>{t.volgersGeen}</Paragraph>}
      />
    </section>
  )
}

function SeatFields({ model }: { model: { doelgroep: string; aantal: number | null }[] }) {
  const { lang } = usePage()
  return model.map(({ doelgroep, aantal }) => (
    <NumberField
      key={doelgroep}
      name={plaatsenField(doelgroep)}
      label={doelgroepName(doelgroep, lang)}
      defaultValue={aantal === null ? '' : String(aantal)}
      maxLength={3}
      optional
    />
  ))
}

/** The gesprekken that everybody may read about, on the page of their programme. */
const ofProgramma = panel(
  'programma',
  'gesprek',
  async (rq, { programmaId }) => {
    if (programmaId === undefined) return null
    return (await listOfProgramma(rq.db, programmaId)).filter(({ stand }) => isPublished(stand))
  },
  OnProgramma,
)

/** Which gesprekken take over a new version of the template, and which keep theirs. */
const followers = panel(
  'programma-sjabloon',
  'gesprek',
  async (rq, { programmaId }) => (programmaId === undefined ? null : listOfProgramma(rq.db, programmaId)),
  Followers,
)

/** The seats of a template: only this room knows the doelgroepen. */
const seats = panel(
  'programma-plaatsen',
  'gesprek',
  async (rq, { programmaId }) => {
    if (programmaId === undefined) return null
    const there = (await loadProgrammaSjabloon(rq.db, programmaId))?.plaatsen ?? []
    const codes = [...new Set<string>([...doelgroepCodes, ...there.map(({ doelgroep }) => doelgroep)])]
    return codes.map((doelgroep) => ({
      doelgroep,
      aantal: there.find((one) => one.doelgroep === doelgroep)?.aantal ?? null,
    }))
  },
  SeatFields,
)

export const programmaPanels: Panel[] = [ofProgramma, followers, seats]
