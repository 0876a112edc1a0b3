import { inLang, slug } from '../../../platform/text/index.ts'
import { notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { splitBetwist } from '../model/plaatsing.ts'
import { provinciesOf } from '../model/provincies.ts'
import { loadBronnen } from '../store/load-bronnen.ts'
import { findRegio, loadPlaatsingen, loadVoorgangers } from '../store/load-regio-pagina.ts'
import { texts } from '../texts/index.ts'
import { RegioPage } from './regio-page.tsx'

export async function showRegio(rq: Rq): Promise<Outcome> {
  const asked = rq.params['regio'] ?? ''
  const regio = slug(asked) === asked ? await findRegio(rq.db, asked) : null
  if (regio === null) return notFound()
  const plaatsingen = await loadPlaatsingen(rq.db, regio.id)
  const { eens, betwist } = splitBetwist(plaatsingen)
  const bronnen = await loadBronnen(rq.db)
  const model = {
    regio,
    provincies: provinciesOf(plaatsingen.filter(({ regioSlug }) => regioSlug === regio.slug)),
    gemeenten: eens,
    betwist,
    bronnen: bronnen.filter(({ code }) => plaatsingen.some(({ bron }) => bron === code)),
    voorgangers: await loadVoorgangers(rq.db, regio.id),
    panels: await rq.panels('regio', { regioId: regio.id }),
  }
  const crumbs = [{ label: inLang(texts, rq.lang).lijstTitle, href: '/regio' }, { label: regio.naam }]
  return page(RegioPage, model, { title: regio.naam, crumbs })
}
