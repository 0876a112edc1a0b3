import { expect } from 'vitest'
import type { Travel } from './journey.ts'

/** Ids of the demo are fixed: `demoId('b1')`. */
export const demoId = (end: string) => `00000000-0000-4000-8000-${end.padStart(12, '0')}`
export const agendaOf = (gesprek: string) => `/gesprek/${demoId(gesprek)}/verbeteragenda`

/** The link in the newest mail to this address. */
export async function linkFor({ site }: Travel, address: string, seen = 0): Promise<string> {
  const mails = () => site.mails.filter(({ to }) => to.includes(address))
  await expect.poll(() => mails().length, { timeout: 15_000 }).toBeGreaterThan(seen)
  const link = /https?:\/\/\S+\/l\/actie\/\S+/.exec(mails()[0]?.text ?? '')?.[0]
  if (link === undefined) throw new Error('There is no link in the mail')
  return link
}

/** Touches the words beside a choice, as people do. */
export const pick = (walk: Travel['walk'], label: string) =>
  walk.page.locator('main label').getByText(label, { exact: true }).first().click()
