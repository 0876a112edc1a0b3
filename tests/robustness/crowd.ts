import { setTimeout as pause } from 'node:timers/promises'
import type { HtmlForm } from './html-forms.ts'
import { atCheck } from './sign-up-steps.ts'
import { Visitor, formTo, type Answer } from './visitor.ts'

/** One thing that somebody wants to send. Says whether the answer of the server means that it is in. */
export interface Wish {
  send(visitor: Visitor): Promise<Answer>
  isIn(answer: Answer): boolean
}

export interface Sent {
  /** Answers that said it is in. */
  acknowledged: number
  /** Times that no answer came, or one that said: try again. */
  lost: number
}

const retryWithinMs = 60_000

/**
 * Some browsers at once send these wishes, each again and again until the server says that it is in.
 * `halfway` happens once, when a third of them is in and the next are on their way.
 */
export async function sendAll(origin: string, wishes: Wish[], halfway: () => Promise<void>): Promise<Sent> {
  const waiting = [...wishes]
  const sent: Sent = { acknowledged: 0, lost: 0 }
  const interruptions: Promise<void>[] = []
  const browse = async () => {
    const visitor = new Visitor(origin)
    for (let wish = waiting.shift(); wish; wish = waiting.shift()) {
      sent.lost += await sendUntilIn(visitor, wish)
      sent.acknowledged++
      if (sent.acknowledged >= wishes.length / 3 && interruptions.length === 0) interruptions.push(halfway())
    }
  }
  await Promise.all(Array.from({ length: 10 }, browse))
  await Promise.all(interruptions)
  return sent
}

/** Resolves with the number of tries that were lost. */
async function sendUntilIn(visitor: Visitor, wish: Wish): Promise<number> {
  const until = Date.now() + retryWithinMs
  for (let lost = 0; ; lost++) {
    const answer = await wish.send(visitor).catch((error: unknown) => noAnswer(error))
    if (answer !== null && wish.isIn(answer)) return lost
    if (answer !== null && answer.status < 500) throw new Error(`Refused with ${answer.status}: ${answer.to}`)
    if (Date.now() > until) throw new Error(`Not in after ${lost} tries: ${answer?.status ?? 'no answer'}`)
    await pause(100)
  }
}

/** A connection that is refused or breaks; a mistake of the test itself is none. */
function noAnswer(error: unknown): null {
  if (error instanceof TypeError || error instanceof TryAgain) return null
  throw error
}

class TryAgain extends Error {}

/** A question that did not come, because nobody was there to ask it. */
function tryAgain(error: Error): never {
  throw error instanceof TypeError ? error : new TryAgain(error.message)
}

/** Everybody in a network of her own: how many people sign up from one is limited. */
function addressOf(sleutel: string): string {
  const [one, two] = [sleutel.slice(0, 2), sleutel.slice(2, 4)].map((hex) => Number.parseInt(hex, 16))
  return `198.18.${one}.${two}`
}

export interface Aanmelding {
  naam: string
  mail: string
  doelgroep: string
  /** Key of the form: the same at every try. */
  sleutel: string
}

/** Signing oneself up in a browser of one's own: the questions once, then sending until it is in. */
export function signUpWish(gesprekId: string, { sleutel, ...person }: Aanmelding): Wish {
  let form: HtmlForm | null = null
  let own: Visitor | null = null
  return {
    async send({ origin }) {
      if (form === null || own === null) {
        own = new Visitor(origin, addressOf(sleutel))
        const asked = await atCheck(own, gesprekId, { ...person }).catch(tryAgain)
        if (asked.status >= 500) throw new TryAgain()
        form = formTo(asked, '/meedoen/controle')
      }
      return own.submit(form, { _sleutel: sleutel })
    },
    isIn: ({ status, to }) => status === 303 && to === '/mijn-deelname/aangemeld',
  }
}

/** Answering with a code: typing it, then sending all answers. The whole begins anew at every try. */
export function answerWish(code: string, antwoorden: Record<string, string>): Wish {
  return {
    async send(visitor) {
      const begin = await visitor.post('/enquete', { code })
      if (begin.status >= 500) throw new TryAgain()
      // "Your answer is in already": the first try was saved, and only its answer was lost.
      if (!begin.html.includes('name="toegang"')) return begin
      const { toegang = '' } = formTo(begin, '/enquete/invullen').values
      return visitor.post('/enquete/versturen', { toegang, ...antwoorden })
    },
    isIn: ({ status, to, html }) =>
      (status === 303 && to === '/enquete/bedankt') || (status === 200 && html.includes('al binnen')),
  }
}
