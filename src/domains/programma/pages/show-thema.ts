import { notFound, page, type Outcome, type Rq } from '../../../platform/web/index.ts'
import { inLang } from '../../../platform/text/index.ts'
import { themaName } from '../model/names.ts'
import { themas } from '../model/thema.ts'
import { texts } from '../texts/index.ts'
import { ThemaPage } from './thema-page.tsx'

export async function showThema(rq: Rq): Promise<Outcome> {
  const thema = themas.find((code) => code === rq.params['thema'])
  if (thema === undefined) return notFound()
  const title = themaName(thema, rq.lang)
  const crumbs = [{ label: inLang(texts, rq.lang).themasTitle, href: '/themas' }, { label: title }]
  const panels = await rq.panels('thema', { thema })
  return page(ThemaPage, { thema, panels }, { title, crumbs })
}
