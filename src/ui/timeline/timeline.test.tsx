import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Timeline } from './timeline.tsx'

test('a day is readable for people and machines, in the language of the page', () => {
  const timeline = <Timeline items={[{ day: '2026-04-02', title: 'Vastgesteld' }]} />
  expect(renderOnPage(timeline)).toMatch(/dateTime="2026-04-02">2 april 2026</i)
  expect(renderOnPage(timeline, { lang: 'en' })).toContain('>2 April 2026<')
})
