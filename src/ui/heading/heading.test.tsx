import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Heading, type HeadingLevel } from './heading.tsx'

test.each<HeadingLevel>([1, 2, 3, 4])('level %i is that level for a screen reader too', (level) => {
  const html = renderOnPage(
    <Heading level={level} id="kop">
      Kop
    </Heading>,
  )
  expect(html).toBe(`<h${level} id="kop" class="utrecht-heading-${level}">Kop</h${level}>`)
})
