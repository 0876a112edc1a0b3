import { inLang, type Lang } from '../../../platform/text/index.ts'
import { CardGrid } from '../../../ui/card-grid/card-grid.tsx'
import { localHref } from '../../../ui/page-context/local-href.ts'
import type { RegioInLijst } from '../model/regio-in-lijst.ts'
import { type Zoekresultaat, zoekRegios } from '../model/zoek-regios.ts'
import { texts } from '../texts/index.ts'
import { RegioKaart } from './regio-kaart.tsx'

export interface GevondenProps {
  regios: RegioInLijst[]
  typed: string
  lang: Lang
}

/** The regions that answer what was typed. The sentence above them is read out when it changes. */
export function GevondenRegios({ regios, typed, lang }: GevondenProps) {
  const t = inLang(texts, lang)
  const gevonden = zoekRegios(regios, typed)
  return (
    <>
      <p className="utrecht-paragraph" role="status">
        {sentence(gevonden, typed.trim(), lang)}
      </p>
      {gevonden.vondsten.length === 0 && (
        <p className="utrecht-paragraph">
          {t.nietsHulp}{' '}
          <a className="utrecht-link utrecht-link--html-a" href={localHref('/regio', lang)}>
            {t.bekijkAlle}
          </a>
        </p>
      )}
      <CardGrid>
        {gevonden.vondsten.map((vondst) => (
          <RegioKaart key={vondst.regio.slug} vondst={vondst} lang={lang} />
        ))}
      </CardGrid>
    </>
  )
}

function sentence({ vondsten, ongeveer }: Zoekresultaat, typed: string, lang: Lang): string {
  const t = inLang(texts, lang)
  if (typed === '') return t.alle(vondsten.length)
  if (vondsten.length === 0) return t.niets(typed)
  return ongeveer ? t.lijktOp(typed) : t.gevonden(vondsten.length, typed)
}
