import { isUuid } from '../../../platform/access/index.ts'
import type { PageContact, Rq } from '../../../platform/web/index.ts'
import { inLanguage, loadBijeenkomsten } from '../../bijeenkomsten/index.ts'
import { aboutGesprek, loadGesprek } from '../../gesprek/index.ts'
import { evaluatieTexts } from '../texts/evaluatie.ts'

export interface Meeting {
  gesprekId: string
  id: string
  nummer: number
  titel: string
  contact: PageContact
  options: ReturnType<typeof aboutGesprek>
}

/** Address of the evaluation of a meeting. */
export const evaluatiePath = ({ gesprekId, id }: Pick<Meeting, 'gesprekId' | 'id'>) =>
  `${dayPath({ gesprekId, id })}/evaluatie`

const dayPath = ({ gesprekId, id }: Pick<Meeting, 'gesprekId' | 'id'>) =>
  `/gesprek/${gesprekId}/bijeenkomsten/${id}`

/** The meeting in the path, when it belongs to the gesprek in the path, with trail and contact person. */
export async function meetingOf(rq: Rq): Promise<Meeting | null> {
  const { gesprek: gesprekId, bijeenkomst: id } = rq.params
  if (!isUuid(gesprekId) || !isUuid(id)) return null
  const gesprek = await loadGesprek(rq.db, gesprekId)
  const found = (await loadBijeenkomsten(rq.db, gesprekId)).find((one) => one.id === id)
  if (gesprek === null || found === undefined) return null
  const { crumb } = evaluatieTexts(rq.lang)
  const options = aboutGesprek(
    rq,
    gesprek,
    { label: crumb.bijeenkomsten, href: `/gesprek/${gesprekId}/bijeenkomsten` },
    { label: crumb.dag, href: dayPath({ gesprekId, id }) },
    { label: crumb.evaluatie },
  )
  const { nummer, titel } = inLanguage(found, rq.lang)
  return { gesprekId, id, nummer, titel, contact: gesprek.contact, options }
}
