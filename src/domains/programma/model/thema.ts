/**
 * The seven questions that five regions shared in the pilots on youth care in families, from 19 November 2018
 * (programme "Ruimte voor jeugdhulp in gezinsvormen"). Points of an agenda and later statements, figures and
 * practices are put under them. The order is that of the pilots; a code never changes.
 */
export const themas = [
  'gezinsvormen',
  'gezin-in-plaats-van-instelling',
  'werving',
  'terug-naar-huis',
  'meedenken',
  'samenwerken',
  'hulp-voor-ouders',
] as const

export type Thema = (typeof themas)[number]
