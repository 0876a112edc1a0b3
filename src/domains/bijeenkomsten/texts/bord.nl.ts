export const nl = {
  volgende: 'Volgende bijeenkomst',
  geen: 'Nog geen bijeenkomsten',
  geenDag: 'Nog geen dag gekozen',
  geweest: 'Alle bijeenkomsten zijn geweest',
  geenNodig: 'er staan nog geen bijeenkomsten gepland.',
  dagNodig: (aantal: number): string =>
    aantal === 1 ? '1 bijeenkomst heeft nog geen dag.' : `${aantal} bijeenkomsten hebben nog geen dag.`,
  bijeenkomsten: 'Bijeenkomsten',
  gehouden: (aantal: number, dagen: string): string => `${aantal}: ${dagen}`,
  nietGehouden: 'Geen',
  gekomen: 'Wie kwamen er',
  gekomenUitleg: 'Het aantal mensen dat minstens één keer kwam.',
  groep: (naam: string, aantal: string): string => `${naam}: ${aantal}`,
  minder: 'minder dan 5',
}
