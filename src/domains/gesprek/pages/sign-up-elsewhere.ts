import { notFound, type Outcome, page, type Rq } from '../../../platform/web/index.ts'
import { aanmeldenTexts } from '../texts/aanmelden.ts'
import { gesprekOf } from './gesprek-of.ts'
import { CallUsPage, HelpedPage, OtherRegionPage } from './sign-up-elsewhere-page.tsx'
import { aboutSignUp } from './sign-up-of.ts'

/** Pages to which an answer leads, or on which a helper ends. They hold nothing of anybody. */
export const showCallUs = shows(CallUsPage, 'bellen')
export const showOtherRegion = shows(OtherRegionPage, 'andereRegio')
export const showHelped = shows(HelpedPage, 'samenKlaar')

function shows(View: typeof CallUsPage, name: 'bellen' | 'andereRegio' | 'samenKlaar') {
  return async (rq: Rq): Promise<Outcome> => {
    const gesprek = await gesprekOf(rq)
    if (gesprek === null) return notFound()
    const model = { gesprekId: gesprek.id, contact: gesprek.contact }
    return page(View, model, { ...aboutSignUp(rq, gesprek), title: aanmeldenTexts(rq.lang).title[name] })
  }
}
