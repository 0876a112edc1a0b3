import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Alert } from './alert.tsx'

test('an alert without title says its kind to who does not see the colour', () => {
  expect(renderOnPage(<Alert kind="warning">Nog één dag</Alert>)).toMatch(
    /visually-hidden">Let op: <.*Nog één dag/,
  )
  expect(renderOnPage(<Alert kind="ok">Saved</Alert>, { lang: 'en' })).toContain('Done:')
})

test('only an error interrupts a screen reader', () => {
  expect(renderOnPage(<Alert kind="error">Mis</Alert>)).toContain('role="alert"')
  expect(renderOnPage(<Alert kind="info">Weet</Alert>)).not.toContain('role=')
})
