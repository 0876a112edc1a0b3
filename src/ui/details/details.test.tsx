import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Details } from './details.tsx'

test('is closed unless it says open', () => {
  expect(renderOnPage(<Details summary="Waarom?">Daarom</Details>)).not.toContain('open')
  const open = (
    <Details summary="Waarom?" open>
      Daarom
    </Details>
  )
  expect(renderOnPage(open)).toMatch(/^<details[^>]* open="">/)
})
