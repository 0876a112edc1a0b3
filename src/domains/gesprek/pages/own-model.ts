import { emptyForm, type FormState } from '../../../platform/forms/index.ts'
import type { Outcome, Rq } from '../../../platform/web/index.ts'
import { bereikOf } from '../model/reach.ts'
import { momentLine } from '../model/moment-line.ts'
import { loadOpenAanbod } from '../store/own-aanbod.ts'
import type { OwnDeelname } from '../store/own.ts'
import type { ownOf } from './own-of.ts'
import type { OwnModel } from './own-shown.ts'

export type Found = Exclude<Awaited<ReturnType<typeof ownOf>>, Outcome>

/** Her own page: what is offered to her, her place, her dates, what she needs and how she is reached. */
export async function ownModel(rq: Rq, { own, gesprek }: Found, form = needsForm(own)): Promise<OwnModel> {
  const aanbod = own.stand === 'wachtlijst' ? await loadOpenAanbod(rq.db, own.id) : null
  return {
    form,
    naam: own.naam,
    doelgroep: own.doelgroep,
    place: placeOf(own),
    aanbodUntil: aanbod === null ? null : momentLine(aanbod.verlooptOp, rq.lang),
    needs: { behoeften: own.behoeften, nodig: own.nodig, brengtMee: own.brengtIemandMee },
    reach: { way: bereikOf(own), mail: own.mail, telefoon: own.telefoon, arrives: own.mailStand === 'goed' },
    gesprek: { id: gesprek.id, naam: gesprek.naam, contact: gesprek.contact },
    panels: await rq.panels('mijn-deelname', { gesprekId: gesprek.id, deelnemerId: own.id }),
  }
}

function placeOf({ stand, zeiNee, wilNog }: OwnDeelname): OwnModel['place'] {
  if (stand === 'plaats') return 'seat'
  return zeiNee ? 'declined' : wilNog ? 'waiting' : 'expired'
}

/** The form as if she had typed what we know. */
function needsForm({ behoeften, nodig, brengtIemandMee }: OwnDeelname): FormState {
  const values = { behoeften, nodig, brengtMee: brengtIemandMee ? 'ja' : '' }
  return { ...emptyForm, values }
}
