import { describe, expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { TextField } from '../text-field/text-field.tsx'
import { Form } from './form.tsx'

const state = {
  values: { naam: 'Noor <3', rol: '' },
  errors: [{ name: 'naam', message: 'Vul je hele naam in' }],
}

describe('Form', () => {
  test('a post carries the token and a key of its own', () => {
    const html = renderOnPage(
      <>
        <Form action="/a">een</Form>
        <Form action="/b">twee</Form>
      </>,
    )
    expect(html).toContain('name="_csrf" value="token-van-deze-bezoeker"')
    expect(html).toContain('name="_sleutel" value="sleutel-1"')
    expect(html).toContain('name="_sleutel" value="sleutel-2"')
  })

  test('a repeatable post has the token and no key', () => {
    const html = renderOnPage(
      <Form action="/a" repeatable>
        x
      </Form>,
    )
    expect(html).toContain('_csrf')
    expect(html).not.toContain('_sleutel')
  })

  test('a form that only asks does not read the token, because that sets a cookie', () => {
    const html = renderOnPage(
      <Form action="/regio" method="get" hidden={{ jaar: '2025' }}>
        x
      </Form>,
      {
        get csrf(): string {
          throw new Error('read')
        },
      },
    )
    expect(html).toContain('name="jaar" value="2025"')
    expect(html).not.toContain('_sleutel')
  })

  test('in English the form posts to the English page', () => {
    expect(renderOnPage(<Form action="/aanmelden">x</Form>, { lang: 'en' })).toContain(
      'action="/en/aanmelden"',
    )
  })

  test('after an error the text is back, and the summary takes focus and links to the field', () => {
    const html = renderOnPage(
      <Form action="/a" id="aanmelden" state={state}>
        <TextField name="naam" label="Naam" />
      </Form>,
    )
    expect(html).toMatch(/role="alert"[^>]*tabindex="-1" autofocus=""/)
    expect(html).toContain('<a href="#aanmelden-naam">Vul je hele naam in</a>')
    expect(html).toContain('id="aanmelden-naam"')
    expect(html).toContain('value="Noor &lt;3"')
    expect(html.indexOf('role="alert"')).toBeLessThan(html.indexOf('<form'))
  })

  test('without errors there is no summary', () => {
    expect(
      renderOnPage(
        <Form action="/a" state={{ values: {}, errors: [] }}>
          x
        </Form>,
      ),
    ).not.toContain('role="alert"')
  })
})
