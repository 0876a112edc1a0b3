import { formatCode } from '../../../platform/access/index.ts'
import { panel, type Panel } from '../../../platform/web/index.ts'
import { Card, CardGrid, Heading, usePage } from '../../../ui/index.ts'
import { demoDeelnemer } from '../demo.ts'
import { codeOfPartij } from '../model/aanmeldcode.ts'
import { deelnemerLink } from '../model/deelnemer-link.ts'
import { texts } from '../texts/index.ts'

/** The batch of the demo for parents in Rivierdal, and a number in it that nobody has used at the start. */
const demoPartij = '00000000-0000-4000-8000-00000000fb32'
const unusedNumber = 11

interface Model {
  code: string
  between: string
}

function DemoDeelnemers({ model }: { model: Model }) {
  const t = texts(usePage().lang).demo
  return (
    <section>
      <Heading level={2}>{t.title}</Heading>
      <CardGrid>
        <Card title={t.between} href={model.between}>
          {t.betweenText}
        </Card>
        <Card title={t.code} href="/meedoen">
          {t.codeText(formatCode(model.code))}
        </Card>
      </CardGrid>
    </section>
  )
}

/** For the demo's page with everybody you can be: a participant, and somebody who got a code. */
export const demoPanel: Panel = panel(
  'demo',
  'gesprek',
  async ({ keys }) => ({
    code: codeOfPartij(keys, demoPartij, unusedNumber),
    between: deelnemerLink(keys, '', 'nl', demoDeelnemer('duinstreek', 1), 1),
  }),
  DemoDeelnemers,
)
