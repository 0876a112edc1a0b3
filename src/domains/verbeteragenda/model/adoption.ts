/** What adoption looks at. */
export interface PuntVoorVaststellen {
  id: string
  acties: {
    id: string
    eigenaar_organisatie: string
    eigenaar_functie: string
    voor_datum: string | null
    evaluatie_op: string | null
  }[]
}

export type Ontbreekt =
  | { what: 'punten' }
  | { what: 'acties'; puntId: string }
  | { what: 'eigenaar' | 'datum' | 'datum-voorbij' | 'evaluatie'; puntId: string; actieId: string }

/**
 * What still has to be filled in before an agenda can be adopted: each point has an action, each action an owner,
 * a day that is still to come, and a day on which the region asks whether it helped.
 */
export function ontbreektVoorVaststellen(punten: PuntVoorVaststellen[], today: string): Ontbreekt[] {
  if (punten.length === 0) return [{ what: 'punten' }]
  return punten.flatMap((punt): Ontbreekt[] => {
    if (punt.acties.length === 0) return [{ what: 'acties', puntId: punt.id }]
    return punt.acties.flatMap((actie) =>
      missingIn(actie, today).map((what) => ({ what, puntId: punt.id, actieId: actie.id })),
    )
  })
}

function missingIn(actie: PuntVoorVaststellen['acties'][number], today: string) {
  const missing: ('eigenaar' | 'datum' | 'datum-voorbij' | 'evaluatie')[] = []
  if (actie.eigenaar_organisatie === '' || actie.eigenaar_functie === '') missing.push('eigenaar')
  if (actie.voor_datum === null) missing.push('datum')
  else if (actie.voor_datum < today) missing.push('datum-voorbij')
  if (actie.evaluatie_op === null) missing.push('evaluatie')
  return missing
}
