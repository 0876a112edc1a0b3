/** Routes that read no session, set no cookie of their own and write no log line: the ballot box of the enquête. */
export const traceless = [
  'GET /enquete',
  'POST /enquete',
  'GET /enquete/invullen',
  'POST /enquete/invullen',
  'GET /enquete/versturen',
  'POST /enquete/versturen',
  'GET /enquete/bedankt',
]

/** Routes that write no audit event, by the reason they give. Kept by hand: a new one is a decision. */
export const withoutEvent: Record<string, string[]> = {
  'stembus: niets mag onthouden wie wanneer antwoordde': traceless,
  'openbaar: niemand wordt herkend': [
    'GET /',
    'GET /hulp',
    'GET /privacy',
    'GET /toegankelijkheid',
    'GET /ui',
  ],
  openbaar: [
    'GET /cijfers',
    'GET /cijfers/:reeks',
    'GET /cijfers/:reeks/cijfers.csv',
    'GET /gesprek',
    'GET /gesprek/:gesprek',
    'GET /gesprek/:gesprek/enquete/uitkomsten',
    'GET /gesprek/:gesprek/enquete/uitkomsten.csv',
    'GET /gesprek/:gesprek/verbeteragenda',
    'GET /gesprek/:gesprek/verbeteragenda.csv',
    'GET /gesprek/:gesprek/verbeteragenda/actie/:actie',
    'GET /gesprek/:gesprek/verbeteragenda/printen',
    'GET /meedoen',
    'GET /regio',
    'GET /regio/:regio',
    'GET /regio/jeugdregios.csv',
    'GET /themas',
    'GET /verbeteragenda',
    'GET /zo-beschermen-we-je-antwoord',
  ],
  'formulier: er wordt nog niets bewaard': [
    'GET /gesprek/:gesprek/deelnemers/aanmelden',
    'GET /gesprek/:gesprek/meedoen',
    'POST /gesprek/:gesprek/meedoen/controle',
  ],
  'voor het inloggen is nog niet bekend wie het is; better-auth houdt de sessies bij': [
    'GET /inloggen',
    'POST /inloggen',
    'GET /inloggen/code',
    'POST /inloggen/code',
  ],
  'demo: alleen verzonnen mensen, alleen op dit toestel': [
    'GET /demo',
    'GET /demo/post',
    'POST /demo/inloggen',
  ],
}
