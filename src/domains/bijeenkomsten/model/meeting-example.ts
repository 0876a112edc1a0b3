import type { BijeenkomstMetLocatie } from './bijeenkomst.ts'

/** An invented meeting for tests. */
export function exampleMeeting(change: Partial<BijeenkomstMetLocatie> = {}): BijeenkomstMetLocatie {
  return {
    id: '00000000-0000-4000-8000-00000000f001',
    gesprekId: '00000000-0000-4000-8000-00000000f000',
    nummer: 1,
    titel: 'Kennismaken',
    doel: '',
    datum: '2026-12-03',
    begin: '16:00',
    einde: '18:30',
    plaatsnaam: 'Verzonnendorp',
    adres: 'Zaalstraat 1',
    toegankelijkheid: '',
    meenemen: '',
    videoLink: '',
    ondertiteling: '',
    stand: 'gepland',
    icsVolgnummer: 0,
    uitSjabloon: false,
    versie: 1,
    onderdelen: [{ van: '16:00', tot: '16:30', titel: 'Inloop' }],
    ...change,
  }
}
