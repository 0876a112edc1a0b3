import { expect, test } from 'vitest'
import { meetingsOfTemplate } from './from-template.ts'
import { exampleMeeting } from './meeting-example.ts'
import { inLanguage } from './template-language.ts'

test('what comes from a template is read in the own language, whoever made it', () => {
  for (const sjabloon of ['drie-bijeenkomsten', 'dialoogtafel']) {
    const [dutch, english] = (['nl', 'en'] as const).map((lang) => meetingsOfTemplate(sjabloon, lang))
    expect(dutch).not.toEqual(english)
    expect(dutch?.map((meeting) => inLanguage(meeting, 'en'))).toEqual(english)
    expect(english?.map((meeting) => inLanguage(meeting, 'nl'))).toEqual(dutch)
    for (const { titel, doel } of [...(dutch ?? []), ...(english ?? [])])
      expect([titel, doel]).not.toContain('')
  }
})
test('what somebody wrote stays as it was written', () => {
  const own = exampleMeeting({ titel: 'Onze eigen avond', doel: '', onderdelen: [] })
  expect(inLanguage(own, 'en')).toEqual(own)
})
