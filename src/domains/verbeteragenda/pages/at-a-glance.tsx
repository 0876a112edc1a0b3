import { Heading, Link, List, usePage } from '../../../ui/index.ts'
import { textsIn } from '../texts/index.ts'
import { ActieStatus } from './actie-status.tsx'
import type { PuntMetActies } from './agenda-model.ts'

/** All actions with how they stand, for who has half a minute; each leads to its place on this page. */
export function AtAGlance({ punten }: { punten: PuntMetActies[] }) {
  const t = textsIn(usePage().lang).agenda
  return (
    <>
      <Heading level={2}>{t.kort}</Heading>
      <List
        items={punten.flatMap((punt) =>
          punt.acties.map((actie) => (
            <>
              <Link href={`#actie-${actie.id}`}>
                <bdi>{actie.wat}</bdi>
              </Link>{' '}
              <ActieStatus toestand={actie.toestand} />
            </>
          )),
        )}
      />
    </>
  )
}
