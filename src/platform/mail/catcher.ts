import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface CaughtMail {
  to: string
  subject: string
  text: string
  attachments: { fileName: string; content: string }[]
}

export interface MailCatcher {
  smtpUrl: string
  /** Newest first. */
  mails: CaughtMail[]
  stop(): Promise<void>
}

const keep = 200

/** A real SMTP server on loopback that keeps what it gets and sends nothing on: for the demo and the tests. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mails: CaughtMail[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.unshift({
            to: mail.to?.map(({ address }) => address ?? '').join(', ') ?? '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            attachments: mail.attachments.map(({ filename, content }) => ({
              fileName: filename ?? '',
              content:
                typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8'),
            })),
          })
          mails.splice(keep)
          done()
        }, done)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mails,
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}
