import { describe, expect, test } from 'vitest'
import { decodeList } from './decode-list.ts'
import { type ListReading, readInvitationList } from './invitation-list.ts'

const offered = ['pleegouder', 'ouder', 'eigen-kind', 'broers en zussen (14+)']
const read = (text: string) => readInvitationList(text, offered)
const rowsOf = (reading: ListReading) => (reading.ok ? reading.rows : reading)
const problemsOf = (reading: ListReading) =>
  !reading.ok && reading.kind === 'regels'
    ? reading.rows.map(({ line, problem }) => [line, problem.kind])
    : reading

describe('a list that is right', () => {
  const expected = [
    { mail: 'els@voorbeeld.invalid', doelgroep: 'pleegouder', taal: 'nl' },
    { mail: 'nadia@voorbeeld.invalid', doelgroep: 'ouder', taal: 'en' },
  ]
  test.each([
    [
      'semicolons',
      'mail;doelgroep;taal\nEls@voorbeeld.invalid;Pleegouder;\nnadia@voorbeeld.invalid;ouder;en\n',
    ],
    [
      'commas',
      'E-mail,Groep,Taal\r\n"els@voorbeeld.invalid",pleegouder,nl\r\nnadia@voorbeeld.invalid,parent,EN',
    ],
    [
      'tabs',
      'doelgroep\tmail\ttaal\npleegouder\tels@voorbeeld.invalid\t\n\nouder\tnadia@voorbeeld.invalid\ten',
    ],
    [
      'a mark in front',
      '\uFEFFmail;doelgroep;taal\nels@voorbeeld.invalid;pleegouder;nl\nnadia@voorbeeld.invalid;ouder;en',
    ],
  ])('is read with %s', (_name, text) => {
    expect(rowsOf(read(text))).toEqual(expected)
  })

  test('names groups as people do, and other columns are named and left out', () => {
    const reading = read(
      'naam;mail;doelgroep\nSam;a@voorbeeld.invalid;eigen kind van pleegouders\nKim;b@voorbeeld.invalid;broers en zussen (14+)',
    )
    expect(reading).toMatchObject({
      ok: true,
      ignored: ['naam'],
      rows: [{ doelgroep: 'eigen-kind' }, { doelgroep: 'broers en zussen (14+)' }],
    })
    expect(JSON.stringify(reading)).not.toContain('Sam')
  })

  test('has at most 500 rows; ten thousand are refused at once', () => {
    const rows = (count: number) =>
      `mail;doelgroep\n${Array.from({ length: count }, (_, n) => `p${n}@voorbeeld.invalid;ouder`).join('\n')}`
    expect(rowsOf(read(rows(500)))).toHaveLength(500)
    expect(read(rows(501))).toEqual({ ok: false, kind: 'teVeel', count: 501 })
    expect(read(rows(10_000))).toEqual({ ok: false, kind: 'teVeel', count: 10_000 })
  })
})

describe('a list that is wrong', () => {
  test.each([
    ['no columns that we know', 'naam;adres\nEls;straat 1', { kind: 'kolomMist', column: 'mail' }],
    ['no group', 'mail\nels@voorbeeld.invalid', { kind: 'kolomMist', column: 'doelgroep' }],
    ['a column twice', 'mail;email;doelgroep\na@b.nl;c@d.nl;ouder', { kind: 'kolomDubbel', column: 'mail' }],
    ['only the first line', 'mail;doelgroep', { kind: 'geenRegels' }],
    ['nothing', '  \n\n', { kind: 'geenRegels' }],
  ])('%s', (_name, text, problem) => {
    expect(read(text)).toEqual({ ok: false, ...problem })
  })

  test('says for each row what is wrong, by its line', () => {
    const reading = read(
      [
        'mail;doelgroep;taal',
        'goed@voorbeeld.invalid;ouder;nl',
        'geen adres;ouder;nl',
        ';ouder;nl',
        'goed@voorbeeld.invalid;pleegouder;nl',
        'b@voorbeeld.invalid;burgemeester;nl',
        'c@voorbeeld.invalid;ouder;frans',
        'd@voorbeeld.invalid;ouder',
        '=HYPERLINK("x");ouder;nl',
        '"x@voorbeeld.invalid\nbcc: y@voorbeeld.invalid";ouder;nl',
      ].join('\n'),
    )
    expect(problemsOf(reading)).toEqual([
      [3, 'mail'],
      [4, 'leeg'],
      [5, 'dubbel'],
      [6, 'groep'],
      [7, 'taal'],
      [8, 'kolommen'],
      [9, 'mail'],
      [11, 'mail'],
    ])
  })

  test('a formula in another column is text that nobody uses', () => {
    expect(rowsOf(read('mail;doelgroep;notitie\na@voorbeeld.invalid;ouder;=1+1'))).toHaveLength(1)
  })
})

describe('the bytes of a file', () => {
  const text = 'mail;doelgroep\nzoë@voorbeeld.invalid;ouder'
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])],
  ])('%s', (_name, bytes) => {
    expect(decodeList(bytes)?.replace('\uFEFF', '')).toBe(text)
  })

  test('a photo is no list', () => {
    expect(decodeList(Buffer.of(0xff, 0xd8, 0xff, 0, 1, 2))).toBeNull()
  })
})
