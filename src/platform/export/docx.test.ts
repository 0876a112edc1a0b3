import { expect, test } from 'vitest'
import { unzip } from '../../../tests/support/unzip.ts'
import { typeOf } from '../files/index.ts'
import { docxFile, type Block } from './index.ts'

async function open(blocks: Block[], lang: 'nl' | 'en' = 'nl') {
  const bytes = await docxFile({ title: 'Jaaroverzicht & <plan>', lang, blocks })
  const files = unzip(bytes)
  const body = files.get('word/document.xml') ?? ''
  return { bytes, files, body, paragraphs: [...body.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([p]) => p) }
}

/** What a reader sees in a piece of the document. */
function shown(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, text]) => text ?? '\n')
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

test('a word processor knows what it is, what it is called and in which language', async () => {
  const { bytes, files } = await open([])
  expect(await typeOf(bytes)).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document')
  expect(files.get('docProps/core.xml')).toContain('<dc:title>Jaaroverzicht &amp; &lt;plan&gt;</dc:title>')
  expect(files.get('word/styles.xml')).toContain('w:lang w:val="nl-NL"')
  expect((await open([], 'en')).files.get('word/styles.xml')).toContain('w:lang w:val="en-GB"')
})

test('headings, paragraphs and lists stand there in order and as what they are', async () => {
  const { paragraphs } = await open([
    { kind: 'heading', level: 1, text: 'Veenland' },
    { kind: 'heading', level: 2, text: 'Acties' },
    { kind: 'paragraph', text: 'Eén zin.\nEn nog een.' },
    { kind: 'list', items: ['bellen', 'schrijven'] },
  ])
  expect(paragraphs.map(shown)).toEqual([
    'Veenland',
    'Acties',
    'Eén zin.\nEn nog een.',
    'bellen',
    'schrijven',
  ])
  expect(paragraphs[0]).toContain('<w:pStyle w:val="Heading1"/>')
  expect(paragraphs[1]).toContain('<w:pStyle w:val="Heading2"/>')
  expect(paragraphs[3]).toContain('<w:numPr>')
})

test('a table has a first row that is its header; a row that is too short gets empty cells', async () => {
  const { body } = await open([
    { kind: 'table', columns: ['Regio', 'Stap'], rows: [['Veenland', '3 van 4'], ['Duinstreek']] },
  ])
  const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row)
  expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false, false])
  expect(rows.map((row) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => shown(cell)))).toEqual([
    ['Regio', 'Stap'],
    ['Veenland', '3 van 4'],
    ['Duinstreek', ''],
  ])
})

test('text stays text: formulas, fields and markup are shown as typed', async () => {
  const typed = ['=1+1', '{ INCLUDETEXT "x" }', '<w:t>x</w:t>', 'مرحبا 😀', "a & b's"]
  const { paragraphs, body } = await open(typed.map((text) => ({ kind: 'paragraph', text })))
  expect(paragraphs.map(shown)).toEqual(typed)
  expect(body).not.toMatch(/w:fldSimple|w:instrText|w:hyperlink/)
})

test('signs that XML does not know do not break the file', async () => {
  const { paragraphs, body } = await open([{ kind: 'paragraph', text: 'a\u0000b\u000bc\uD800d\ufffee\r\nf' }])
  expect(paragraphs.map(shown)).toEqual(['abcde\nf'])
  expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/)
})
