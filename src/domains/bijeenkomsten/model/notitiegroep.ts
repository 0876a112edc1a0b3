import type { Notitie } from './notitie.ts'

export interface Notitiegroep {
  id: string
  titel: string
}

/** Notes per group, in the order of the groups; a group without notes stays, and what stands alone comes first. */
export function byGroep<N extends Pick<Notitie, 'groepId'>>(
  notities: N[],
  groepen: Notitiegroep[],
): { groep: Notitiegroep | null; notities: N[] }[] {
  const alone = notities.filter(({ groepId }) => !groepen.some(({ id }) => id === groepId))
  return [
    { groep: null, notities: alone },
    ...groepen.map((groep) => ({
      groep,
      notities: notities.filter(({ groepId }) => groepId === groep.id),
    })),
  ]
}

/** The ids in their new order, or the same order when there is no neighbour to change places with. */
export function moved(ids: readonly string[], id: string, step: 'omhoog' | 'omlaag'): string[] {
  const at = ids.indexOf(id)
  const to = step === 'omhoog' ? at - 1 : at + 1
  if (at === -1 || to < 0 || to >= ids.length) return [...ids]
  return ids.toSpliced(at, 1).toSpliced(to, 0, id)
}
