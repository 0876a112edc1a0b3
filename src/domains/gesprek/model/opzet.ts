import type { NeededText } from './gesprek-form.ts'

/** What the facilitator prepares, in the order that suits most. */
export const opzetSteps = ['bijeenkomsten', 'plaatsen', 'team', 'teksten', 'werven', 'openzetten'] as const
export type OpzetStep = (typeof opzetSteps)[number]
export type OpzetState = 'done' | 'todo' | 'blocked'

export interface OpzetFacts {
  /** The first meeting has a day. */
  heeftDatum: boolean
  plaatsen: number
  hosts: number
  mist: NeededText[]
  partijen: number
}

/** Without these nobody can sign up or ask anything; the rest may come later. */
const requiredSteps = ['plaatsen', 'teksten'] as const satisfies OpzetStep[]

export function missingSteps(facts: OpzetFacts): (typeof requiredSteps)[number][] {
  return requiredSteps.filter((step) => opzetState(step, facts) !== 'done')
}

export function opzetState(step: OpzetStep, facts: OpzetFacts): OpzetState {
  const doneWhen = (done: boolean): OpzetState => (done ? 'done' : 'todo')
  switch (step) {
    case 'bijeenkomsten':
      return doneWhen(facts.heeftDatum)
    case 'plaatsen':
      return doneWhen(facts.plaatsen > 0)
    case 'team':
      return doneWhen(facts.hosts > 0)
    case 'teksten':
      return doneWhen(facts.mist.length === 0)
    case 'werven':
      return facts.plaatsen === 0 ? 'blocked' : doneWhen(facts.partijen > 0)
    case 'openzetten':
      return missingSteps(facts).length > 0 ? 'blocked' : 'todo'
  }
}
