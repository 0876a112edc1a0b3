import { formatCode } from '../../../platform/access/index.ts'
import { formatDay } from '../../../platform/text/index.ts'
import { Heading, Link, List, Paragraph, PrintSheet, usePage } from '../../../ui/index.ts'
import { isJong } from '../model/doelgroep.ts'
import { wervenTexts } from '../texts/werven.ts'
import type { Handout } from './handout.ts'

/** One letter for each code, each on a page of its own. */
export function LettersPage({ model: { handout, codes } }: { model: { handout: Handout; codes: string[] } }) {
  const { title, partij } = wervenTexts(usePage().lang)
  return (
    <>
      <Heading level={1}>{title.brieven}</Heading>
      <Paragraph>
        {partij.brievenText} <Link href={handout.path}>{partij.terug}</Link>
      </Paragraph>
      <PrintSheet layout="letters">
        {codes.map((code) => (
          <Letter key={code} code={code} handout={handout} />
        ))}
      </PrintSheet>
    </>
  )
}

/** A letter for a young person names no gesprek and no region: others in the house may read it. */
function Letter({ code, handout }: { code: string; handout: Handout }) {
  const { lang } = usePage()
  const { brief: t } = wervenTexts(lang)
  const { contact, inleiding } = handout
  const jong = isJong(handout.doelgroep)
  return (
    <>
      <Heading level={2}>{t.kop}</Heading>
      <Paragraph>{jong ? t.jong : t.aan}</Paragraph>
      <Paragraph>{jong ? t.tekstJong : t.bijGesprek(handout.gesprekNaam)}</Paragraph>
      {!jong && inleiding !== '' && <Paragraph>{inleiding}</Paragraph>}
      <Heading level={3}>{t.hoe}</Heading>
      <List ordered items={[t.stap1(handout.address), t.stap2, t.stap3]} />
      <Paragraph>
        {t.code}: <strong className="tw-print-sheet__code">{formatCode(code)}</strong>
      </Paragraph>
      <Paragraph>
        {t.tot(formatDay(handout.geldigTot, lang))}{' '}
        {t.bellen(contact.name, contact.phone.replaceAll(' ', '\u00a0'))}
      </Paragraph>
      {!jong && <Paragraph>{t.groet(handout.werver)}</Paragraph>}
    </>
  )
}
