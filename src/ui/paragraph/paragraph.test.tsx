import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Paragraph } from './paragraph.tsx'

test('only a lead paragraph is large', () => {
  expect(renderOnPage(<Paragraph lead>Welkom</Paragraph>)).toContain('utrecht-paragraph--lead')
  expect(renderOnPage(<Paragraph>Welkom</Paragraph>)).toBe('<p class="utrecht-paragraph">Welkom</p>')
})
