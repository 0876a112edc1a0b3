/** Longest sentence that a tired reader takes in at once (the B1 guideline of the Dutch government is about 15). */
const longest = 20

/** Words of letters and rules, with what people say instead. */
const hardWords: Record<string, string> = {
  aangaande: 'over',
  aanvang: 'begin',
  aanvangen: 'beginnen',
  additioneel: 'extra',
  additionele: 'extra',
  adequaat: 'goed',
  adequate: 'goede',
  aldus: 'zo',
  alsmede: 'en',
  alvorens: 'voordat',
  beoogt: 'wil',
  betreffende: 'over',
  bewerkstelligen: 'zorgen voor',
  borgen: 'zorgen dat het blijft',
  borging: 'hoe het blijft',
  conform: 'volgens',
  'dient te': 'moet',
  'dienen te': 'moeten',
  derhalve: 'daarom',
  desalniettemin: 'toch',
  desbetreffende: 'deze',
  desgewenst: 'als je wilt',
  'door middel van': 'met',
  draagvlak: 'steun',
  echter: 'maar',
  faciliteren: 'helpen',
  faciliteert: 'helpt',
  gelieve: 'wil je',
  geschieden: 'gebeuren',
  geschiedt: 'gebeurt',
  handvatten: 'hulp',
  hetgeen: 'wat',
  hieromtrent: 'hierover',
  implementatie: 'invoering',
  implementeren: 'invoeren',
  'in het kader van': 'voor',
  indien: 'als',
  ingevolge: 'volgens',
  initiëren: 'beginnen',
  inzake: 'over',
  inzichtelijk: 'duidelijk',
  jegens: 'tegen',
  krachtens: 'volgens',
  'met betrekking tot': 'over',
  middels: 'met',
  mits: 'als',
  monitoren: 'volgen',
  monitort: 'volgt',
  nadere: 'meer',
  omtrent: 'over',
  onderhavig: 'dit',
  onderhavige: 'deze',
  optimaliseren: 'verbeteren',
  participatie: 'meedoen',
  participeren: 'meedoen',
  proactief: 'uit jezelf',
  realiseren: 'maken',
  reeds: 'al',
  significant: 'duidelijk',
  significante: 'duidelijke',
  stakeholder: 'wie erbij hoort',
  stakeholders: 'wie erbij hoort',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  teneinde: 'om',
  tevens: 'ook',
  thans: 'nu',
  verschaffen: 'geven',
  verstrekken: 'geven',
  verstrekt: 'geeft',
  vigerend: 'geldend',
  voornoemd: 'dit',
  voornoemde: 'deze',
  wederom: 'weer',
  zulks: 'dat',
}

const hard = new RegExp(`(?<!\\p{L})(${Object.keys(hardWords).join('|')})(?!\\p{L})`, 'giu')

/** What makes this text hard to read. Sentences end at a full stop, question or exclamation mark, or a new line. */
export function hardToRead(text: string): string[] {
  const words = [...text.matchAll(hard)].map(([word]) => `"${word}": say "${hardWords[word.toLowerCase()]}"`)
  const sentences = text.split(/(?<=[.!?…])\s+|\n+/)
  const long = sentences
    .map((sentence) => ({
      sentence,
      words: sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
    }))
    .filter(({ words }) => words > longest)
    .map(({ sentence, words }) => `${words} words: ${sentence}`)
  return [...words, ...long]
}
