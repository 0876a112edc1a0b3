import { formatCode } from '../../../platform/access/index.ts'
import { panel, type Panel } from '../../../platform/web/index.ts'
import { Card, CardGrid, usePage } from '../../../ui/index.ts'
import { demoPartijId, openDemoRonde } from '../demo.ts'
import { codesOf } from '../model/codeblad.ts'
import { texts } from '../texts/index.ts'

/** Foster parents of the open round; the first 13 codes were used when the demo was loaded. */
const codesInPartij = 40

function DemoCode({ model }: { model: { code: string } }) {
  const t = texts(usePage().lang).demo
  return (
    <CardGrid>
      <Card title={t.title} href="/enquete">
        {t.code(formatCode(model.code))}
      </Card>
    </CardGrid>
  )
}

/** For the demo's page: a code to answer with, as long as the round is open. */
export const demoPanel: Panel = panel(
  'demo',
  'enquete',
  async ({ keys }) => {
    if (!keys.hasRoundKey(openDemoRonde)) return null
    const codes = codesOf(keys.roundSecret(openDemoRonde), demoPartijId(openDemoRonde, 0), codesInPartij)
    return { code: codes.at(-1)! }
  },
  DemoCode,
)
