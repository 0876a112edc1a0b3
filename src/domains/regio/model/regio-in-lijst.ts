/** A region as the list and its search know it, on the server and in the browser. */
export interface RegioInLijst {
  slug: string
  naam: string
  andereNamen: string[]
  provincies: string[]
  gemeenten: GemeenteInLijst[]
  verzonnen: boolean
  /** Name of the region that took its place. */
  opgevolgdDoor: string | null
}

interface GemeenteInLijst {
  naam: string
  andereNamen: string[]
  /** The lists disagree: this gemeente stands under more than one region. */
  betwist: boolean
}
