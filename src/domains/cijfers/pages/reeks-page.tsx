import { inLang } from '../../../platform/text/index.ts'
import { ButtonLink, Heading, usePage } from '../../../ui/index.ts'
import { apart, type Reeks } from '../model/reeks.ts'
import { texts } from '../texts/index.ts'
import { ApartCijfer } from './apart-cijfer.tsx'
import { Herkomst } from './herkomst.tsx'
import { ReeksGrafiek } from './reeks-grafiek.tsx'

export function ReeksPage({ model: { reeks } }: { model: { reeks: Reeks } }) {
  const { lang } = usePage()
  const t = inLang(texts, lang)
  return (
    <>
      <Heading level={1}>{inLang(reeks.naam, lang)}</Heading>
      <ReeksGrafiek reeks={reeks} />
      {apart(reeks).map((cijfer) => (
        <ApartCijfer key={cijfer.periode} cijfer={cijfer} eenheid={inLang(reeks.eenheid, lang)} />
      ))}
      <Heading level={2}>{t.uitlegTitel}</Heading>
      <Herkomst reeks={reeks} />
      <ButtonLink href={`/cijfers/${reeks.code}/cijfers.csv`} kind="secondary">
        {t.download}
      </ButtonLink>
    </>
  )
}
