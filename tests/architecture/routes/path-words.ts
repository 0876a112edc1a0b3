/** The words in our addresses: Dutch, as design and glossary name the thing. A new word is added here by hand. */
export const pathWords = new Set(
  `aangemeld aanmelden aanwezigheid account actie afgelasten afmelden agenda antwoord antwoorden bedankt beheer
   beheerder beschermen bijeenkomst bijeenkomsten cijfers code codes controle deelname deelnemer deelnemers demo
   elders enquete evalueren gesprek hulp inloggen intrekken invullen je jeugdregios link maken meedoen melden mensen
   mijn notitie notities open openbaar openen organisatie partij post printen privacy punt reeks regio rol sessie
   sluiten stap starten stelsel stoppen sturen terugzetten themas toegankelijkheid toevoegen ui uitgedeeld uitkomsten
   uitloggen vaststellen verbeteragenda vergeten verplaatsen verslag versturen volgend we weggooien weghalen wijzigen zo`.split(
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
