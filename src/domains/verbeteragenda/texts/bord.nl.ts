export const nl = {
  acties: 'Acties',
  geteld: (acties: number, klaar: number, later: number): string =>
    `${acties === 1 ? '1 actie' : `${acties} acties`}: ${klaar} klaar, ${later} later dan afgesproken`,
  later: (aantal: number): string =>
    aantal === 1 ? '1 actie is later dan afgesproken.' : `${aantal} acties zijn later dan afgesproken.`,
  stand: { gepland: 'gepland', bezig: 'bezig', vast: 'loopt vast', klaar: 'klaar', gestopt: 'gestopt' },
  perStand: (stand: string, aantal: number): string => `${stand} ${aantal}`,
  waarvanLater: (aantal: number): string => `later dan afgesproken ${aantal}`,
  hielp: 'Wat hielp',
  hielpen: (aantal: number): string => (aantal === 1 ? '1 actie hielp' : `${aantal} acties hielpen`),
  watWaarom: (wat: string, waarom: string): string => `${wat}: ${waarom}`,
  thema: 'Verbeterpunten over deze vraag',
  inRegio: (regio: string): string => `Regio ${regio}`,
  alles: 'Bekijk alle agenda’s met deze vraag',
}
