import { expect, test } from 'vitest'
import { ButtonLink } from '../button-link/button-link.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { EmptyState } from './empty-state.tsx'

test('says why it is empty and what can be done now', () => {
  const action = <ButtonLink href="/toevoegen">Voeg toe</ButtonLink>
  const html = renderOnPage(
    <EmptyState title="Nog niets" action={action}>
      Na de bijeenkomst wel.
    </EmptyState>,
  )
  expect(html).toMatch(/Nog niets.*Na de bijeenkomst wel\..*href="\/toevoegen"/)
  expect(renderOnPage(<EmptyState title="Nog niets">Later.</EmptyState>)).not.toContain('__action')
})
