/**
 * A name as people type it: without case, accents, hyphens, slashes, dots and double spaces.
 * "Zuid-Kennemerland", "zuid kennemerland" and "Zuid/Kennemerland" give the same key.
 */
export function searchKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

/** A name in an address: `slug("Midden-IJssel/Oost-Veluwe")` → "midden-ijssel-oost-veluwe". */
export function slug(name: string): string {
  return searchKey(name).replaceAll(' ', '-')
}
