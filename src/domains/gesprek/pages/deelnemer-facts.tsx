import { formatDay, formatList } from '../../../platform/text/index.ts'
import { Definitions, Link, usePage } from '../../../ui/index.ts'
import { momentLine } from '../model/moment-line.ts'
import { needsInWords } from '../model/needs-in-words.ts'
import { deelnemerTexts } from '../texts/deelnemer.ts'
import { texts } from '../texts/index.ts'
import type { DeelnemerModel } from './deelnemer-model.ts'

/** What she told, and how she is reached. */
export function DeelnemerFacts({ deelnemer }: { deelnemer: DeelnemerModel['deelnemer'] }) {
  const { lang } = usePage()
  const t = deelnemerTexts(lang)
  const { deelnemers: list, aanmelden, doelgroep } = texts(lang)
  const { mail, telefoon, bevestigenVoor, bevestigdOp } = deelnemer
  const by = { zelf: list.zelf, host: list.host, samen: t.samen }
  const told = [
    { term: t.behoeften, description: formatList(needsInWords(deelnemer.behoeften, lang), lang) },
    { term: t.nodig, description: deelnemer.nodig },
    { term: t.brengtMee, description: deelnemer.brengtIemandMee ? list.ja : '' },
    { term: t.ervaring, description: deelnemer.ervaring },
    { term: t.namens, description: deelnemer.namens },
  ]
  const confirmed =
    bevestigenVoor !== null
      ? t.bevestigdNiet(momentLine(bevestigenVoor, lang))
      : bevestigdOp === null
        ? list.ja
        : t.bevestigdOp(formatDay(bevestigdOp, lang))
  return (
    <Definitions
      items={[
        { term: list.group, description: doelgroep(deelnemer.doelgroep) },
        {
          term: list.telefoon,
          description: telefoon ? <Link href={`tel:${telefoon}`}>{telefoon}</Link> : aanmelden.none,
        },
        { term: list.mail, description: mail ? <Link href={`mailto:${mail}`}>{mail}</Link> : aanmelden.none },
        { term: t.bereik.label, description: t.bereik[deelnemer.bereik] },
        { term: list.kanAlleKeren, description: deelnemer.kanAlleKeren ? list.ja : list.nee },
        { term: list.aangemeldDoor, description: by[deelnemer.aangemeldDoor] },
        ...(deelnemer.stand === 'afgemeld' ? [] : [{ term: t.bevestigd, description: confirmed }]),
        ...told.filter(({ description }) => description !== ''),
      ]}
    />
  )
}
