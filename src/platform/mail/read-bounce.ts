import PostalMime from 'postal-mime'

/** The part of a report for machines (RFC 3464 §2), and those that hold what was sent. */
const deliveryStatus = 'message/delivery-status'
const returned = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/global-headers',
])

/** Our message id, as `send.ts` gives it: random, so who names it has seen the message. */
const ourMessage = /<([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@thuiswaarts>/i

/**
 * Which of our messages a server says it could not deliver; null when it says nothing like that: an answer of a person,
 * a holiday message, a delay, a receipt, or a message that was not ours.
 * @throws when the text is no mail at all
 */
export async function readBounce(mail: Uint8Array): Promise<string | null> {
  const { attachments, headers } = await PostalMime.parse(mail, {
    attachmentEncoding: 'utf8',
    forceRfc822Attachments: true,
  })
  const parts = attachments.map(({ mimeType, content }) => ({ mimeType, text: asText(content) }))
  const report = parts.find(({ mimeType }) => mimeType === deliveryStatus)
  if (report === undefined || !/^action\s*:\s*failed\b/im.test(report.text)) return null
  const original = parts.filter(({ mimeType }) => returned.has(mimeType)).map(({ text }) => headersOf(text))
  // Some servers send nothing back of the message and answer to it only.
  const answered = headers
    .filter(({ key }) => key === 'in-reply-to' || key === 'references')
    .map(({ value }) => value)
  for (const text of [...original, ...answered]) {
    const id = ourMessage.exec(text)?.[1]
    if (id !== undefined) return id.toLowerCase()
  }
  return null
}

function asText(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/** The line `Message-ID` of the message that came back, also when it was folded; its text may quote other mails. */
function headersOf(message: string): string {
  const [head = ''] = message.trimStart().split(/\r?\n\r?\n/, 1)
  return /^message-id\s*:[^\n]*(\r?\n[ \t][^\n]*)*/im.exec(head)?.[0] ?? ''
}
