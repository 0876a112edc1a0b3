import { localHref } from '../../../ui/page-context/local-href.ts'
import { Status } from '../../../ui/status/status.tsx'
import { inLang, type Lang } from '../../../platform/text/index.ts'
import type { Vondst } from '../model/zoek-regios.ts'
import { texts } from '../texts/index.ts'

/**
 * One region among those found, and why it was found. Also runs in the browser: the language is given, and of the
 * components only what is used is imported.
 */
export function RegioKaart({ vondst, lang }: { vondst: Vondst; lang: Lang }) {
  const t = inLang(texts, lang)
  const { regio, andereNaam, gemeenten } = vondst
  const names = gemeenten.map(({ naam, betwist }) => (betwist ? t.betwistKort(naam) : naam))
  return (
    <article className="tw-card tw-card--link">
      {regio.verzonnen && (
        <div className="tw-card__status">
          <Status kind="neutral">{t.verzonnen}</Status>
        </div>
      )}
      <h2 className="tw-card__title">
        <a className="tw-card__link" href={localHref(`/regio/${regio.slug}`, lang)}>
          {regio.naam}
        </a>
      </h2>
      <div className="tw-card__content">
        <p className="utrecht-paragraph">{about(regio, lang)}</p>
        {andereNaam !== null && <p className="utrecht-paragraph">{t.ookBekendAls(andereNaam)}</p>}
        {names.length > 0 && <p className="utrecht-paragraph">{t.gemeenteHier(names)}</p>}
      </div>
    </article>
  )
}

function about({ opgevolgdDoor, provincies, gemeenten }: Vondst['regio'], lang: Lang): string {
  const t = inLang(texts, lang)
  if (opgevolgdDoor !== null) return t.isOpgegaanIn(opgevolgdDoor)
  if (gemeenten.length === 0) return provincies.join(', ')
  const agreed = gemeenten.filter(({ betwist }) => !betwist).length
  return `${provincies.join(', ')} · ${t.aantalGemeenten(agreed, gemeenten.length)}`
}
