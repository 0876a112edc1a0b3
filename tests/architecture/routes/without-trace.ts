/** Routes that write no audit event, by the reason they give. Kept by hand: a new one is a decision. */
export const withoutEvent: Record<string, string[]> = {
  'openbaar: niemand wordt herkend': [
    'GET /',
    'GET /hulp',
    'GET /privacy',
    'GET /toegankelijkheid',
    'GET /ui',
  ],
  openbaar: ['GET /regio', 'GET /regio/:regio', 'GET /regio/jeugdregios.csv', 'GET /themas'],
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

/** Routes that read no session, set no cookie and write no log line (specification of the sealed ballot box). */
export const traceless: string[] = []
