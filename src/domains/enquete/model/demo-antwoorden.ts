import type { Antwoorden } from './antwoorden.ts'
import type { Groep } from './doelgroep.ts'
import { schalen, type Optie } from './schaal.ts'
import { vragenlijst } from './vragenlijst.ts'

/** How an invented group leans per question: the place on the scale around which it answers, 0 (bad) to 1 (good). */
const leunt: Record<string, number> = {
  gehoord: 0.35,
  meebeslissen: 0.3,
  hulp: 0.25,
  samenwerken: 0.55,
  informatie: 0.3,
  'weer-thuis': 0.4,
  contact: 0.75,
  volhouden: 0.45,
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
    const spreiding = (((nummer * 7 + plaats * 3) % 5) - 2) * 0.14
    const punt = Math.min(0.999, Math.max(0, midden + spreiding))
    keuzes[vraag.id] =
      (nummer + plaats) % 17 === 0 ? 'weet-niet' : (opties[Math.floor(punt * opties.length)] ?? 'wisselend')
  }
  return { keuzes, open: nummer % 3 === 0 ? (open[(nummer / 3) % open.length] ?? '') : '' }
}
