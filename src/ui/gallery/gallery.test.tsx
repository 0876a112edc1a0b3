import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { Frame } from '../frame/frame.tsx'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Gallery } from './gallery.tsx'
import { groups } from './groups.tsx'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // React writes `open=""` and `autoComplete`: matters of style, not of meaning.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    // Tables and lists spell out their role, because browsers drop it when CSS changes the display.
    'no-redundant-role': 'off',
    // Telephone numbers and codes may break on a phone of 320 pixels.
    'tel-non-breaking': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    'input-missing-label': 'error',
    'no-inline-style': 'error',
    'heading-level': 'off',
    'long-title': 'off',
  },
})

function problems(html: string): string[] {
  const report = validator.validateStringSync(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  )
}

const components = groups.flatMap((group) => group.components)

describe.each(components)('$name', ({ examples }) => {
  test('has examples with names of their own', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length)
  })

  test.each(examples)('$name: valid HTML that the content-security policy allows', ({ node }) => {
    const html = renderOnPage(node)
    expect(problems(html)).toEqual([])
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=/)
  })
})

test('the validator refuses an inline style and an unlabelled field', () => {
  expect(problems('<p style="color:red">rood</p>').join()).toContain('no-inline-style')
  expect(problems('<form><input type="text" name="a"></form>').join()).toContain('input-missing-label')
})

test('the gallery shows every example once, in a valid page without double ids', () => {
  const page = renderOnPage(
    <Frame
      title="Bouwstenen"
      menu={[{ label: 'Regio’s', href: '/regio' }]}
      crumbs={[{ label: 'Bouwstenen' }]}
    >
      <Gallery />
    </Frame>,
  )
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(problems(`<!doctype html>${page}`)).toEqual([])
  const shown = components.reduce((sum, { examples }) => sum + examples.length, 0)
  expect(page.match(/tw-gallery__example/g)).toHaveLength(shown)
})
