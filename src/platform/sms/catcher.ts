import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'

export interface CaughtSms {
  to: string
  text: string
  from: string
}

export interface SmsCatcher {
  smsUrl: string
  /** Newest first. */
  texts: CaughtSms[]
  stop(): Promise<void>
}

const keep = 200

/** A provider of text messages on loopback that keeps what it gets and sends nothing on: for the demo and the tests. */
export async function startSmsCatcher(): Promise<SmsCatcher> {
  const texts: CaughtSms[] = []
  const server = createServer((request, response) => {
    json(request).then(
      (message) => {
        texts.unshift(message as CaughtSms)
        texts.splice(keep)
        response.writeHead(201).end()
      },
      () => response.writeHead(400).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    smsUrl: `http://127.0.0.1:${port}/`,
    texts,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
