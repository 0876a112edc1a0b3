import { expect, test } from 'vitest'
import { ExampleFields } from '../gallery/example-fields.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { TextArea } from './text-area.tsx'

test('lines, a first empty line and right-to-left text come back as typed', () => {
  const html = renderOnPage(
    <ExampleFields id="f" values={{ idee: '\nregel\nשלום </textarea>' }}>
      <TextArea name="idee" label="Idee" />
    </ExampleFields>,
  )
  // HTML drops one newline right after the tag, so React writes an extra one.
  expect(html).toContain('>\n\nregel\nשלום &lt;/textarea&gt;</textarea>')
})
