/** The words in our addresses: Dutch, as design and glossary name the thing. A new word is added here by hand. */
export const pathWords = new Set(
  `aangemeld aangenomen aanmelden aanwezigheid account actie afgelasten afgemeld afgeslagen afmelden agenda
   andere antwoord antwoorden bedankt beheer beheerder bellen bellijst belpunt bereik bericht berichten
   beschermen bestand bestanden bevestigen bewijs bijeenkomst bijeenkomsten bord brieven cijfers code codepartij
   codes controle deelname deelnemer deelnemers demo elders elkaar enquete ervan evaluatie evalueren foto fotos
   gebeld geen gesprek gesproken groep groepen groeperen hulp ik inloggen intrekken invullen jaar jaaroverzicht
   je jeugdregios klaar link mail maken materiaal meedoen melden mensen mijn notitie notities open openbaar
   openen opzet organisatie overnemen partij partner partners per plaats plaatsen post printen privacy programma
   punt reeks regio regios rest rol samen sessie sjabloon sleutel sluiten sms stap starten stelsel stoppen
   strookjes stuk sturen tafels terug terugzetten thema themas toegankelijkheid toevoegen ui uit uitgedeeld
   uitkomsten uitloggen uitnodiging vaststellen verbeteragenda vergeten verplaatsen verslag versturen volgend
   volwassene wachtlijst we weer weet weggooien weghalen werven werver wijzigen zo`.split(/\s+/),
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
