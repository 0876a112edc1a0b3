export interface HtmlForm {
  action: string
  method: string
  /** What the browser would send when nothing is typed: hidden fields and what is shown in the others. */
  values: Record<string, string>
  /** Names of the fields in which somebody can type anything. */
  typed: string[]
}

/** The forms of a page of ours, as a browser would read them. Only for HTML that React wrote. */
export function formsIn(html: string): HtmlForm[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, attributes = '', inside = '']) => {
    const values: Record<string, string> = {}
    const typed: string[] = []
    const set = (name: string | null, value: string) => {
      if (name !== null) values[name] = value
    }
    for (const [, input = ''] of inside.matchAll(/<input\b([^>]*?)\/?>/g)) {
      const name = attribute(input, 'name')
      const type = attribute(input, 'type') ?? 'text'
      if (/^(text|email|tel|search|url)$/.test(type) && name !== null) typed.push(name)
      const isOff = /^(radio|checkbox)$/.test(type) && !/\schecked\b/.test(input)
      if (!isOff) set(name, attribute(input, 'value') ?? '')
    }
    for (const [, area = '', text = ''] of inside.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs)) {
      const name = attribute(area, 'name')
      if (name !== null) typed.push(name)
      // The parser of a browser drops a first line end; React writes one when the text begins with one.
      set(name, unescape(text).replace(/^\n/, ''))
    }
    for (const [, select = '', options = ''] of inside.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
      const chosen = /<option\b([^>]*\sselected\b[^>]*)>/.exec(options) ?? /<option\b([^>]*)>/.exec(options)
      set(attribute(select, 'name'), attribute(chosen?.[1] ?? '', 'value') ?? '')
    }
    return {
      action: attribute(attributes, 'action') ?? '',
      method: attribute(attributes, 'method') ?? 'get',
      values,
      typed,
    }
  })
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)
  return found === null ? null : unescape(found[1]!)
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** React escapes these five signs and no others. */
function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name]!)
}
