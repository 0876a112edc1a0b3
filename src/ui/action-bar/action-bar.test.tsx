import { expect, test } from 'vitest'
import { Button } from '../button/button.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { ActionBar } from './action-bar.tsx'

test('keeps the main action first', () => {
  const html = renderOnPage(
    <ActionBar>
      <Button>Bewaar</Button>
      <Button kind="secondary">Later</Button>
    </ActionBar>,
  )
  expect(html).toMatch(/utrecht-button-group.*--primary-action.*Bewaar.*--secondary-action.*Later/)
})
