/**
 * Nights and days around the change of the clock, with what each is in UTC. Written by hand: the Netherlands is at
 * UTC+1 in winter and UTC+2 in summer (Richtlijn 2000/84/EG: last Sundays of March and October, 01:00 UTC).
 */
export const knownInstants = [
  {
    what: 'a winter afternoon',
    datum: '2026-12-03',
    begin: '16:00',
    einde: '18:30',
    start: '20261203T150000Z',
    end: '20261203T173000Z',
  },
  {
    what: 'a summer afternoon',
    datum: '2027-06-03',
    begin: '16:00',
    einde: '20:30',
    start: '20270603T140000Z',
    end: '20270603T183000Z',
  },
  {
    what: 'the Saturday before winter time',
    datum: '2026-10-24',
    begin: '16:00',
    einde: '18:30',
    start: '20261024T140000Z',
    end: '20261024T163000Z',
  },
  {
    what: 'the Sunday of winter time',
    datum: '2026-10-25',
    begin: '16:00',
    einde: '18:30',
    start: '20261025T150000Z',
    end: '20261025T173000Z',
  },
  // 02:30 happens twice: the first one counts (RFC 5545 §3.3.5)
  {
    what: 'across the hour that happens twice',
    datum: '2026-10-25',
    begin: '01:30',
    einde: '03:30',
    start: '20261024T233000Z',
    end: '20261025T023000Z',
  },
  {
    what: 'from the hour that happens twice',
    datum: '2026-10-25',
    begin: '02:30',
    einde: '03:30',
    start: '20261025T003000Z',
    end: '20261025T023000Z',
  },
  // 02:30 does not exist: it becomes 03:30
  {
    what: 'from the hour that is skipped',
    datum: '2027-03-28',
    begin: '02:30',
    einde: '04:30',
    start: '20270328T013000Z',
    end: '20270328T023000Z',
  },
  {
    what: 'across the hour that is skipped',
    datum: '2027-03-28',
    begin: '01:30',
    einde: '03:30',
    start: '20270328T003000Z',
    end: '20270328T013000Z',
  },
]
