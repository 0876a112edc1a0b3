import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate'

export interface FoundForm {
  method: 'get' | 'post'
  /** Path without language. */
  action: string
  fields: FoundField[]
}

export interface FoundField {
  name: string
  /** 'hidden', 'text', 'date', 'radio', 'checkbox', 'select', 'textarea', 'submit' … */
  type: string
  /** What stands in it, or what it sends when chosen. */
  value: string
}

const config = new StaticConfigLoader().getConfigFor('page.html')

/** Reads a page as a browser without script does: where can one go, and what can be sent? */
export async function readHtml(html: string): Promise<{ links: string[]; forms: FoundForm[] }> {
  const root = new Parser(await config).parseHtml(html)
  const links = root.querySelectorAll('a[href]').map((link) => unescape(link.getAttributeValue('href') ?? ''))
  return { links, forms: root.querySelectorAll('form').map(readForm) }
}

function readForm(form: HtmlElement): FoundForm {
  const attribute = (name: string) => unescape(form.getAttributeValue(name) ?? '')
  return {
    method: attribute('method').toLowerCase() === 'post' ? 'post' : 'get',
    action: attribute('action'),
    fields: form.querySelectorAll('input, select, textarea, button').flatMap(readField),
  }
}

function readField(field: HtmlElement): FoundField[] {
  const name = unescape(field.getAttributeValue('name') ?? '')
  if (name === '' && field.tagName !== 'button') return []
  const value = unescape(field.getAttributeValue('value') ?? '')
  switch (field.tagName) {
    case 'select':
      return [{ name, type: 'select', value: chosen(field) }]
    case 'textarea':
      return [{ name, type: 'textarea', value: unescape(field.textContent) }]
    case 'button':
      return [{ name, type: 'submit', value }]
    default:
      return [{ name, type: field.getAttributeValue('type') ?? 'text', value }]
  }
}

function chosen(select: HtmlElement): string {
  const options = select.querySelectorAll('option').map((option) => ({
    value: unescape(option.getAttributeValue('value') ?? option.textContent),
    selected: option.getAttribute('selected') !== null,
  }))
  const selected = options.find(({ selected, value }) => selected && value !== '')
  return (selected ?? options.find(({ value }) => value !== ''))?.value ?? ''
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'" }

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (_, name: string) => entities[name] ?? '')
}
