import { expect, test } from 'vitest'
import { renderOnPage } from '../page-context/render-on-page.tsx'
import { Island } from './island.tsx'

test('props cannot break out of their element and read back as they were', () => {
  const props = { tekst: '</script><script>alert(1)</script> & "q"' }
  const html = renderOnPage(
    <Island name="zoek" props={props}>
      gewoon
    </Island>,
  )
  const json = /<script type="application\/json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
  expect(JSON.parse(json)).toEqual(props)
  expect(html.match(/<script/g)).toHaveLength(1)
})

test('two islands of one kind load their script once', () => {
  const assets = { css: '', icon: '', island: (name: string) => `/assets/${name}.js` }
  const one = (
    <Island name="zoek" props={{}}>
      gewoon
    </Island>
  )
  const html = renderOnPage(
    <>
      {one}
      {one}
    </>,
    { assets },
  )
  expect(html.match(/<script[^>]*src="\/assets\/zoek\.js"/g)).toHaveLength(1)
  expect(html.match(/<script[^>]*type="module"/g)).toHaveLength(1)
})
