import type { Antwoorden } from './antwoorden.ts'
import type { Groep } from './doelgroep.ts'
import { schalen, type Optie } from './schaal.ts'
import { vragenlijst } from './vragenlijst.ts'

/** How an invented group leans per question: the place on the scale around which it answers, 0 (bad) to 1 (good). */
const leunt: Record<string, number> = {
  gehoord: 0.45,
  meebeslissen: 0.35,
  hulp: 0.3,
  samenwerken: 0.6,
  informatie: 0.4,
  'weer-thuis': 0.45,
  contact: 0.75,
  volhouden: 0.5,
}

/** Professionals are milder about most things, in this invented region. */
const mild: readonly string[] = ['hulpverlener', 'aanbieder', 'beleidsmaker']

const open = [
  'Eén vast nummer dat je kunt bellen, ook in het weekend.',
  'Dat er naar ouders wordt geluisterd vóór er iets besloten is.',
  'Minder wisselende hulpverleners.',
  'Eerder uitleg over wat er gaat gebeuren.',
  'Af en toe een weekend vrij, zonder gedoe met formulieren.',
  'Hulp voor ouders die niet stopt als het kind weer thuis is.',
  'Samen aan tafel zitten, niet over elkaar maar met elkaar praten.',
  'Vervoer naar bezoeken goed regelen.',
]

/** Invented answers that are the same at every start, spread like those of people: mostly around the middle. */
export function demoAntwoorden(groep: Groep, nummer: number): Antwoorden {
  const keuzes: Record<string, Optie> = {}
  for (const [plaats, vraag] of vragenlijst(groep).entries()) {
    if (vraag.soort === 'open') continue
    const opties = schalen[vraag.soort].filter((optie) => optie !== 'weet-niet')
    const midden = (leunt[vraag.id] ?? 0.5) + (mild.includes(groep) ? 0.2 : 0)
    const spreiding = (((nummer * 7 + plaats * 3) % 9) - 4) * 0.09
    const punt = Math.min(0.999, Math.max(0, midden + spreiding))
    keuzes[vraag.id] =
      (nummer + plaats) % 11 === 0 ? 'weet-niet' : (opties[Math.floor(punt * opties.length)] ?? 'wisselend')
  }
  return { keuzes, open: nummer % 3 === 0 ? (open[(nummer / 3) % open.length] ?? '') : '' }
}
