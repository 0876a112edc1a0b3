import { randomUUID } from 'node:crypto'

export interface Answer {
  status: number
  body: string
  /** Where it led, without the site's origin; null when it stayed. */
  to: string | null
}

/** A browser without script: keeps cookies, sends what a form of ours sends, follows nothing by itself. */
export class Client {
  readonly #origin: string
  /** Stands in for an address of its own on the network, so that wrong tries of one are not counted for another. */
  readonly #address: string
  readonly #cookies = new Map<string, string>()
  #csrf = ''

  constructor(origin: string, address: string) {
    this.#origin = origin
    this.#address = address
  }

  hold(cookie: string, value: string): void {
    this.#cookies.set(cookie, value)
  }

  /** Takes over what the answer asks to keep; a client that replays forms of others never does. */
  async visit(path: string, fields?: Record<string, string>): Promise<Answer> {
    const response = await this.#fetch(
      path,
      fields && form({ _csrf: this.#csrf, _sleutel: randomUUID(), ...fields }),
    )
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s)
      if (value === '') this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    const answer = await this.#answerOf(response)
    const token = /name="_csrf" value="([^"]+)"/.exec(answer.body)?.[1]
    if (token !== undefined) this.#csrf = token
    return answer
  }

  async get(path: string): Promise<Answer> {
    return this.#answerOf(await this.#fetch(path))
  }

  async post(path: string, fields: [string, string][]): Promise<Answer> {
    return this.#answerOf(
      await this.#fetch(path, form(fields, { _csrf: this.#csrf, _sleutel: randomUUID() })),
    )
  }

  #fetch(path: string, body?: URLSearchParams): Promise<Response> {
    return fetch(this.#origin + path, {
      redirect: 'manual',
      headers: {
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        'x-forwarded-for': this.#address,
        // Packing thousands of pages only to unpack them takes longer than making them.
        'accept-encoding': 'identity',
      },
      ...(body && { method: 'POST', body }),
    })
  }

  async #answerOf(response: Response): Promise<Answer> {
    return { status: response.status, body: await response.text(), to: response.headers.get('location') }
  }
}

function form(
  fields: Record<string, string> | [string, string][],
  more: Record<string, string> = {},
): URLSearchParams {
  const sent = new URLSearchParams(fields)
  for (const [name, value] of Object.entries(more)) sent.set(name, value)
  return sent
}
