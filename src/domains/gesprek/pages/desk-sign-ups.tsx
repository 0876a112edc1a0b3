import { formatNumber, type Lang, plural } from '../../../platform/text/index.ts'
import { Table, usePage } from '../../../ui/index.ts'
import { type Aanmeldstand, nogNodig, volgendeStap } from '../model/volgende-stap.ts'
import { texts } from '../texts/index.ts'
import { wervenTexts } from '../texts/werven.ts'
import type { DeskModel } from './desk-model.ts'

/** For each doelgroep: handed out, signed up, seats, waiting, missing now, and what helps most. */
export function SignUpTable({ model }: { model: DeskModel }) {
  const { lang } = usePage()
  const { desk, doelgroep } = texts(lang)
  const { desk: t } = wervenTexts(lang)
  const say = (value: number) => formatNumber(value, lang)
  return (
    <Table
      caption={t.caption}
      columns={[
        { key: 'groep', label: t.group },
        { key: 'codes', label: t.uitgedeeld, numeric: true },
        { key: 'bezet', label: t.aangemeld, numeric: true },
        { key: 'plaatsen', label: t.plaatsen, numeric: true },
        { key: 'wacht', label: t.wacht, numeric: true },
        { key: 'nodig', label: t.nodig, numeric: true },
        { key: 'stap', label: t.stap },
      ]}
      rows={model.rows.map((row) => ({
        key: row.doelgroep,
        cells: {
          groep: doelgroep(row.doelgroep),
          codes: row.gemaakt === 0 ? say(0) : t.van(say(row.uitgedeeld), say(row.gemaakt)),
          bezet: say(row.bezet),
          plaatsen: say(row.plaatsen),
          wacht: say(row.wacht),
          nodig: say(nogNodig(row)),
          stap: nextBest(row, model, lang),
        },
      }))}
      empty={desk.noSeats}
    />
  )
}

function nextBest(row: Aanmeldstand, { stand, dagen }: DeskModel, lang: Lang): string {
  const { stap, woord } = wervenTexts(lang)
  const { step, count } = volgendeStap(row, { stand, dagen })
  const words = {
    'bel-wachtlijst': woord.mens,
    'vol-met-wachtlijst': woord.mens,
    'voeg-toe': woord.plaats,
    verleng: woord.plaats,
    bel: woord.plaats,
    onbezorgd: woord.mail,
  } as Partial<Record<typeof step, { one: string; other: string }>>
  return stap[step](plural(count, lang, words[step] ?? woord.code))
}
