import { describe, expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import type { PageContextValue } from '../page-context/page-context.tsx'
import { Frame } from './frame.tsx'

const menu = [
  { label: 'Begin', href: '/' },
  { label: 'Regio’s', href: '/regio' },
  { label: 'Cijfers', href: '/cijfers' },
]

function page(changes: Partial<PageContextValue> = {}, hasErrors = false): string {
  return renderOnPage(
    <Frame
      title="Lage Linde"
      menu={menu}
      crumbs={[{ label: 'Begin', href: '/' }, { label: 'Lage Linde' }]}
      hasErrors={hasErrors}
    >
      <h1>Inhoud</h1>
    </Frame>,
    changes,
  )
}

describe('Frame', () => {
  test('names the page, its language and its stylesheet', () => {
    const html = page()
    expect(html).toMatch(/^<html lang="nl">/)
    expect(html).toContain('<title>Lage Linde · Thuiswaarts</title>')
    expect(html).toContain('<link rel="stylesheet" href="/assets/styles.css"/>')
    expect(page({}, true)).toContain('<title>Fout: Lage Linde · Thuiswaarts</title>')
  })

  test('the skip link is the first link and lands on the content', () => {
    const html = page()
    expect(html.indexOf('href="#inhoud"')).toBe(html.indexOf('href="#'))
    expect(html.indexOf('href="#inhoud"')).toBeLessThan(html.indexOf('<header'))
    expect(html).toContain('<main id="inhoud" tabindex="-1"')
  })

  test('the other language is the same page', () => {
    expect(page({ path: '/regio/x' })).toContain('href="/en/regio/x" lang="en" hrefLang="en">English</a>')
    expect(page({ path: '/regio/x', lang: 'en' })).toContain(
      'href="/regio/x" lang="nl" hrefLang="nl">Nederlands</a>',
    )
  })

  test('the menu marks the room you are in, and the home page only on itself', () => {
    expect(page({ path: '/regio/lage-linde' })).toMatch(/href="\/regio" aria-current="true"/)
    expect(page({ path: '/regio/lage-linde' })).not.toMatch(/href="\/" aria-current/)
    expect(page({ path: '/' })).toMatch(/href="\/" aria-current="page"/)
  })

  test('only the demo says that it is a demo', () => {
    expect(page({ demo: true })).toContain('Dit is een demo.')
    expect(page()).not.toContain('demo')
  })

  test('a visitor can sign in, a signed-in person finds the account', () => {
    expect(page()).toMatch(/href="\/inloggen">Inloggen</)
    const signedIn = page({ signedInAs: 'Noor' })
    expect(signedIn).toMatch(/href="\/mijn-account">Ingelogd als Noor</)
    expect(signedIn).not.toContain('/inloggen')
  })

  test('help is the first thing in the footer, with the person to call when there is one', () => {
    const contact = { name: 'Anouk Verzonnen', role: 'procesbegeleider', phone: '06 12 34 56 78', mail: null }
    const html = page({ contact })
    expect(html.indexOf('Hulp nodig?')).toBeLessThan(html.indexOf('Over deze site'))
    expect(html).toContain('href="tel:0612345678">06 12 34 56 78</a>')
    expect(html).not.toContain('mailto:')
    expect(page()).toContain('href="/hulp"')
  })

  test('a municipality can load its own theme after ours', () => {
    const html = page({ theme: { css: '/assets/gemeente.css', className: 'voorbeeld-theme' } })
    expect(html).toContain('<html lang="nl" class="voorbeeld-theme">')
    expect(html.indexOf('gemeente.css')).toBeGreaterThan(html.indexOf('styles.css'))
  })

  test('a notice stands above the content', () => {
    const html = renderOnPage(
      <Frame title="T" menu={[]} crumbs={[]} notice={{ kind: 'ok', text: 'Bewaard' }}>
        <h1>Inhoud</h1>
      </Frame>,
    )
    expect(html.indexOf('Bewaard')).toBeLessThan(html.indexOf('<h1>'))
  })
})
