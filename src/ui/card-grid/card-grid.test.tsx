import { expect, test } from 'vitest'
import { Card } from '../card/card.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { CardGrid } from './card-grid.tsx'

test('counts only the cards that are there', () => {
  const html = renderOnPage(
    <CardGrid>
      <Card title="Een" />
      {null}
      {[<Card key="2" title="Twee" />]}
    </CardGrid>,
  )
  expect(html.match(/<li/g)).toHaveLength(2)
})
