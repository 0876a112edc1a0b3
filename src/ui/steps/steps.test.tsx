import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Steps } from './steps.tsx'

test('says where you are in words; the bar repeats it', () => {
  const html = renderOnPage(<Steps current={2} total={4} label="je naam" />)
  expect(html).toContain('Stap 2 van 4:')
  expect(html).toContain('tw-steps__done" width="50%"')
})
