import { demoGesprekken } from '../../src/domains/gesprek/index.ts'
import { answerUntil, beginSignUp } from '../robustness/sign-up-steps.ts'
import { Visitor } from '../robustness/visitor.ts'
import type { Travel } from './journey.ts'

type Walk = Travel['walk']

export const rivierdal = '/gesprek/00000000-0000-4000-8000-0000000000b3'

const exactly = (text: string) => new RegExp(`^${text.replace(/[()?]/g, '\\$&')}$`)

/** Touches the words beside a radio button, as people do. */
export async function pick({ page }: Walk, label: string): Promise<void> {
  await page
    .locator('label', { hasText: exactly(label) })
    .first()
    .click()
}

/** The questions between the region and the name, with nothing special to say. */
export async function answerMiddle(walk: Walk): Promise<void> {
  await pick(walk, 'Ja')
  await walk.press('Verder')
  await walk.sees(/Kun je elke keer komen/)
  await allMeetings(walk)
  await walk.press('Verder')
  await walk.sees('Wil je iets over jezelf vertellen?')
  await walk.press('Verder')
  await walk.sees('Wat heb je nodig om mee te doen?')
  await walk.press('Verder')
  await walk.sees('Is er iemand die je daar liever niet ziet?')
  await pick(walk, 'Nee, dat hoeft niet')
  await walk.press('Verder')
  await walk.sees('Hoe wil je genoemd worden?')
}

/** At this question, with the usual answers to those before it: one journey goes through all of them. */
export async function startsAt(
  { walk, site }: Travel,
  question: 'naam' | 'leeftijd',
  { samen, ...given }: Record<string, string>,
): Promise<void> {
  const visitor = new Visitor(site.origin)
  const first = await beginSignUp(visitor, demoGesprekken.rivierdal, samen === undefined ? {} : { samen })
  await answerUntil(visitor, first, given, question)
  await walk.page.context().clearCookies()
  await walk.page
    .context()
    .addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: site.origin })))
  await walk.go(`${rivierdal}/meedoen/${question}`)
}

/** Where the meetings are listed one by one, nothing has to be ticked. */
export async function allMeetings(walk: Walk): Promise<void> {
  const plain = walk.page.locator('input[name="alleKeren"][type="radio"]')
  if ((await plain.count()) > 0) await pick(walk, 'Ja')
}

/** A link in a mail to this address. */
export function mailedLink({ site }: Travel, address: string, name: string): string | undefined {
  return site.mails
    .filter(({ to }) => to.includes(address))
    .map(({ text }) => new RegExp(`https?://\\S+/l/${name}/\\S+`).exec(text)?.[0])
    .findLast((link) => link !== undefined)
}
