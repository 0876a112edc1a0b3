import { describe, expect, test } from 'vitest'
import { figurenVan } from './figuren.ts'
import { publish, type GeslotenAntwoord } from './publish.ts'

function answers(groep: string, aantal: number, keuzes: GeslotenAntwoord['keuzes']): GeslotenAntwoord[] {
  return Array.from({ length: aantal }, () => ({ groep, keuzes }))
}

describe('pictures', () => {
  test('of groups together show all questions with the same options below each other', () => {
    const uitkomst = publish(
      [...answers('ouder', 6, { gehoord: 'goed' }), ...answers('pleegkind', 6, { gehoord: 'beter' })],
      {
        ouder: 6,
        pleegkind: 6,
      },
    )
    const { figuren, verborgen } = figurenVan(uitkomst)
    expect(verborgen).toEqual([])
    expect(figuren.map(({ vraag, schaal, niveau }) => [vraag, schaal, niveau])).toEqual([
      [null, 'vijf', 'alle'],
      [null, 'drie', 'alle'],
    ])
    expect(figuren.flatMap(({ balken }) => balken)).toHaveLength(8)
  })
  test('of groups apart stand per question, and per level, so that no bar has other parts than its neighbours', () => {
    const keuzes = [
      ...answers('ouder', 9, { gehoord: 'goed' }),
      ...answers('ouder', 1, { gehoord: 'heel-goed' }),
    ]
    const uitkomst = publish([...keuzes, ...answers('pleegouder', 10, { gehoord: 'goed' })], {
      ouder: 10,
      pleegouder: 10,
    })
    const gehoord = figurenVan(uitkomst).figuren.filter(({ vraag }) => vraag === 'gehoord')
    expect(gehoord.map(({ niveau, balken }) => [niveau, balken.map(({ groep }) => groep)])).toEqual([
      ['alle', ['pleegouder']],
      ['drie', ['ouder']],
    ])
    for (const { balken } of gehoord) {
      expect(new Set(balken.map(({ delen }) => delen.map(({ code }) => code).join())).size).toBe(1)
    }
  })
  test('keep "I do not know" out of the bar and say it below', () => {
    const { figuren } = figurenVan(publish(answers('ouder', 10, {}), { ouder: 10 }))
    const balk = figuren.find(({ vraag }) => vraag === 'gehoord')?.balken[0]
    expect(balk?.weetNiet).toBe(10)
    expect(balk?.delen.map(({ code }) => code)).not.toContain('weet-niet')
  })
  test('of too few answers are not drawn, but named', () => {
    const { figuren, verborgen } = figurenVan(publish(answers('ouder', 3, {}), { ouder: 10 }))
    expect(figuren).toEqual([])
    expect(verborgen).toHaveLength(8)
  })
})
