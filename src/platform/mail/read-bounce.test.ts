import { describe, expect, test } from 'vitest'
import { readBounce } from './read-bounce.ts'

const id = '0190a5de-1b2c-4d3e-8f40-123456789abc'

const lines = (...all: string[]) => `${all.join('\r\n')}\r\n`
const read = (mail: string) => readBounce(new TextEncoder().encode(mail))

/** What was sent, as it comes back. */
const original = lines(
  'From: Thuiswaarts <thuiswaarts@voorbeeld.invalid>',
  'To: noor@voorbeeld.invalid',
  'Subject: Bevestig je plaats',
  `Message-ID: <${id}@thuiswaarts>`,
  '',
  'Dag Noor,',
)

interface Report {
  status?: string[]
  back?: { type: string; text: string }
  head?: string[]
}

/** A report in the form of RFC 3464, as Postfix makes it. */
function report({ status = failed, back = { type: 'message/rfc822', text: original }, head = [] }: Report) {
  return lines(
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.voorbeeld.invalid (Mail Delivery System)',
    'To: thuiswaarts@voorbeeld.invalid',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    ...head,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="grens"',
    '',
    '--grens',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'I’m sorry to have to inform you that your message could not be delivered.',
    '',
    '--grens',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.voorbeeld.invalid',
    'Arrival-Date: Sun, 22 Nov 2026 21:30:00 +0100 (CET)',
    '',
    ...status,
    '',
    '--grens',
    `Content-Type: ${back.type}`,
    '',
    back.text,
    '--grens--',
  )
}
const failed = [
  'Final-Recipient: rfc822; noor@voorbeeld.invalid',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 unknown user',
]

describe('a mail that came back', () => {
  test('is found by what came back with the report', async () => {
    expect(await read(report({}))).toBe(id)
  })
  test('is found when only the headers came back, folded and in capitals', async () => {
    const text = lines('Subject: Bevestig', 'MESSAGE-ID:', `  <${id.toUpperCase()}@thuiswaarts>`, '')
    expect(await read(report({ back: { type: 'text/rfc822-headers', text } }))).toBe(id)
  })
  test('is found when what came back was packed in base64', async () => {
    const text = lines('Content-Transfer-Encoding: base64', '', Buffer.from(original).toString('base64'))
    expect(await read(report({ back: { type: `text/rfc822-headers\r\n${text.trim()}`, text: '' } }))).toBe(id)
  })
  test('is found by the answer alone, as some servers send nothing back', async () => {
    const head = [`In-Reply-To: <${id}@thuiswaarts>`]
    expect(await read(report({ head, back: { type: 'text/plain', text: 'weg' } }))).toBe(id)
  })
  test('is found when one of several tries in the report failed', async () => {
    const delayed = ['Final-Recipient: rfc822; a@voorbeeld.invalid', 'Action: relayed', 'Status: 2.0.0', '']
    expect(await read(report({ status: [...delayed, ...failed] }))).toBe(id)
  })
})

describe('no mail that came back', () => {
  test.each(['delayed', 'delivered', 'relayed', 'expanded'])('is a report that says %s', async (action) => {
    const status = ['Final-Recipient: rfc822; noor@voorbeeld.invalid', `Action: ${action}`, 'Status: 4.4.1']
    expect(await read(report({ status }))).toBeNull()
  })
  test('is an answer of a person or a holiday message that quotes ours', async () => {
    const text = lines('Subject: Afwezig', `In-Reply-To: <${id}@thuiswaarts>`, '', 'Action: failed', original)
    expect(await read(text)).toBeNull()
  })
  test('is a report about a message that was not ours, even when that quotes one of ours', async () => {
    const text = lines(
      'Message-ID: <iets@elders.invalid>',
      'Subject: Fwd',
      '',
      `> Message-ID: <${id}@thuiswaarts>`,
    )
    expect(await read(report({ back: { type: 'message/rfc822', text } }))).toBeNull()
  })
  test.each([
    '',
    'zomaar wat tekst',
    '\u0000\u0001',
    'Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n',
  ])('is %j', async (text) => {
    expect(await read(text).catch(() => null)).toBeNull()
  })
})
