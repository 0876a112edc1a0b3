/** Something to read or watch on another website, before or after a meeting. */
export interface Leeslink {
  id: string
  bijeenkomstId: string
  soort: 'vooraf' | 'achteraf'
  titel: string
  adres: string
}
