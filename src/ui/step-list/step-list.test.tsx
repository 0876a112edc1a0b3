import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { StepList } from './step-list.tsx'

test('says in words what is done, and marks where you are', () => {
  const html = renderOnPage(
    <StepList
      items={[
        { label: 'Cijfers', state: 'done' },
        { label: 'Ervaringen', state: 'current' },
        { label: 'Agenda', state: 'todo' },
      ]}
    />,
  )
  expect(html.match(/aria-current="step"/g)).toHaveLength(1)
  expect(html).toMatch(/aria-current="step".*Ervaringen.*nu bezig/)
  expect(html).toMatch(/Cijfers.*klaar/)
  expect(html).toMatch(/Agenda.*nog te doen/)
})

test('a step that cannot be done yet says so, with the reason', () => {
  const html = renderOnPage(
    <StepList items={[{ label: 'Openzetten', state: 'blocked', note: 'Eerst de plaatsen.' }]} />,
  )
  expect(html).toMatch(/Openzetten.*Eerst de plaatsen\..*kan nog niet/)
})
