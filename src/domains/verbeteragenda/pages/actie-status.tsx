import { Status, type StatusKind, usePage } from '../../../ui/index.ts'
import type { ActieStand } from '../model/actie-stand.ts'
import type { Stand } from '../model/woorden.ts'
import { textsIn } from '../texts/index.ts'

const kinds: Record<Stand, StatusKind> = {
  gepland: 'neutral',
  bezig: 'neutral',
  vast: 'attention',
  klaar: 'ok',
  gestopt: 'stopped',
}

/** How an action stands, in words with a shape; late stands beside what the owner said. */
export function ActieStatus({ toestand: { stand, later } }: { toestand: ActieStand }) {
  const t = textsIn(usePage().lang).stand
  return (
    <>
      {later !== null && (
        <>
          <Status kind="late">{t.later}</Status>{' '}
        </>
      )}
      <Status kind={kinds[stand]}>{t[stand]}</Status>
    </>
  )
}
