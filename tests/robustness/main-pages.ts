// Written out: the bench reads this file too, and runs without a build.
const demo = (end: string) => `00000000-0000-4000-8000-0000000000${end}`
export const veenland = demo('b1')
/** The programme of the demo. */
export const samenAanTafel = demo('a9')
const duinstreek = demo('b2')
const rivierdal = demo('b3')

/** The page on which each kind of visitor spends time; counted in the tests and measured in the bench. */
export interface MainPage {
  name: string
  path: string
  /** Who of the demo's cast; nobody when it is public. */
  as?: string
  /** Statements that it may cost at most, without begin, commit and set_config; written by hand. */
  statements: number
}

export const mainPages: MainPage[] = [
  { name: 'start', path: '/', statements: 2 },
  { name: 'all regions', path: '/regio', statements: 3 },
  { name: 'one region', path: '/regio/verzonnen-veenland', statements: 7 },
  { name: 'gesprek, public', path: `/gesprek/${veenland}`, statements: 7 },
  { name: 'improvement agenda, public', path: `/gesprek/${veenland}/verbeteragenda`, statements: 7 },
  { name: 'results, public', path: `/gesprek/${veenland}/enquete/uitkomsten`, statements: 4 },
  { name: 'sign-up form', path: `/gesprek/${rivierdal}/meedoen`, statements: 3 },
  { name: 'answer code', path: '/enquete', statements: 0 },
  { name: 'desk of a gesprek', path: `/gesprek/${veenland}/beheer`, as: 'fenna', statements: 14 },
  { name: 'participants', path: `/gesprek/${veenland}/deelnemers`, as: 'fenna', statements: 5 },
  { name: 'waiting list', path: `/gesprek/${veenland}/wachtlijst`, as: 'fenna', statements: 7 },
  { name: 'meetings', path: `/gesprek/${veenland}/bijeenkomsten`, as: 'fenna', statements: 6 },
  { name: 'codes of a gesprek', path: `/gesprek/${veenland}/codes`, as: 'fenna', statements: 5 },
  {
    name: 'agenda of the facilitator',
    path: `/gesprek/${veenland}/verbeteragenda/beheer`,
    as: 'fenna',
    statements: 10,
  },
  {
    name: 'questionnaire of the facilitator',
    path: `/gesprek/${duinstreek}/enquete`,
    as: 'fenna',
    statements: 7,
  },
  { name: 'one theme, public', path: '/themas/werving', statements: 2 },
  { name: 'programme, public', path: `/programma/${samenAanTafel}`, statements: 6 },
  { name: 'board of a programme', path: `/programma/${samenAanTafel}/bord`, as: 'petra', statements: 9 },
  { name: 'my account', path: '/mijn-account', as: 'fenna', statements: 6 },
]
