import { panel, type Panel } from '../../../platform/web/index.ts'
import { Card, CardGrid, usePage } from '../../../ui/index.ts'
import { ownerLink } from '../model/owner-link.ts'
import { textsIn } from '../texts/index.ts'

/** The action of the demo that is later than agreed, without a reason. */
const lateActie = '00000000-0000-4000-8000-0000006b1a31'

function DemoOwner({ model }: { model: { link: string } }) {
  const t = textsIn(usePage().lang).demo
  return (
    <CardGrid>
      <Card title={t.title} href={model.link}>
        {t.text}
      </Card>
    </CardGrid>
  )
}

/** For the demo's page: what the owner of an action gets in the mail. */
export const demoPanel: Panel = panel(
  'demo',
  'verbeteragenda',
  async ({ keys }) => ({ link: ownerLink(keys, '', lateActie, 1) }),
  DemoOwner,
)
