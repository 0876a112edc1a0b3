/** The words in our addresses: Dutch, as design and glossary name the thing. A new word is added here by hand. */
export const pathWords = new Set(
  `account actie afmelden agenda beheer beheerder code codes demo elders gesprek hulp inloggen jeugdregios mijn
   organisatie post privacy regio rol sessie stelsel stoppen themas toegankelijkheid ui uitloggen`.split(
    /\s+/,
  ),
)

/** Parameters and words of a path: `/gesprek/:gesprek/codes` → gesprek, codes. */
export function wordsOf(path: string): string[] {
  return path
    .split('/')
    .filter((part) => part !== '')
    .flatMap((part) =>
      part
        .replace(/^:/, '')
        .replace(/\.(csv|ics)$/, '')
        .split('-'),
    )
}
