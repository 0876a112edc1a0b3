import { formsIn, type HtmlForm } from './html-forms.ts'

export interface Answer {
  status: number
  /** Path of the redirect, '' when there is none. */
  to: string
  html: string
  forms: HtmlForm[]
}

type Fields = Record<string, string>

/** Somebody with a browser of their own: keeps cookies, follows nothing by itself, sends forms as they stand. */
export class Visitor {
  readonly origin: string
  readonly cookies = new Map<string, string>()

  private readonly address: string | undefined

  /** @param address of the network, as a proxy in front of the site would tell it */
  constructor(origin: string, address?: string) {
    this.origin = origin
    this.address = address
  }

  get(path: string, headers: Fields = {}): Promise<Answer> {
    return this.send(path, { headers })
  }

  post(path: string, fields: Fields, headers: Fields = {}): Promise<Answer> {
    const body = new URLSearchParams(fields)
    return this.send(path, { method: 'POST', body, headers: { origin: this.origin, ...headers } })
  }

  /** Sends a form of a page, with other values in these fields. */
  submit(form: HtmlForm, fields: Fields = {}, headers: Fields = {}): Promise<Answer> {
    return this.post(form.action, { ...form.values, ...fields }, headers)
  }

  /** Opens a page and sends its form to `action` (ends with it), with these fields. */
  async fill(path: string, action: string, fields: Fields): Promise<Answer> {
    return this.submit(formTo(await this.get(path), action), fields)
  }

  /** Becomes one of the demo's cast. */
  async signInAs(wie: string): Promise<void> {
    const { status } = await this.fill('/demo', '/demo/inloggen', { wie })
    if (status !== 303) throw new Error(`Signing in as ${wie} gave ${status}`)
  }

  async send(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(this.origin + path, {
      ...init,
      redirect: 'manual',
      headers: {
        ...(init.headers as Fields),
        ...(this.address !== undefined && { 'x-forwarded-for': this.address }),
        cookie: [...this.cookies].map((pair) => pair.join('=')).join('; '),
      },
    })
    for (const line of response.headers.getSetCookie()) this.keep(line)
    const html = await response.text()
    return { status: response.status, to: response.headers.get('location') ?? '', html, forms: formsIn(html) }
  }

  private keep(line: string): void {
    const [pair = '', ...settings] = line.split('; ')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at)
    if (settings.includes('Max-Age=0')) this.cookies.delete(name)
    else this.cookies.set(name, pair.slice(at + 1))
  }
}

/** @throws Error when the page has no form to this address */
export function formTo(answer: Answer, action: string): HtmlForm {
  const form = answer.forms.find((one) => one.action.endsWith(action))
  if (form) return form
  const there = answer.forms.map((one) => one.action).join(', ')
  throw new Error(`No form to ${action} on a page with status ${answer.status}; there are: ${there}`)
}
