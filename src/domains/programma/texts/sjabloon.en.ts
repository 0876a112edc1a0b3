import type { Translated } from '../../../platform/text/index.ts'
import type { nl } from './sjabloon.nl.ts'

const minutes = (count: number) => (count === 1 ? '1 minute' : `${count} minutes`)

export const en: Translated<typeof nl> = {
  title: 'Template of the programme',
  lead: 'All regions in this programme start with the same proposal. Each region may change it afterwards.',
  nogGeen: 'There is no template yet',
  nogGeenUitleg: 'Choose what to start with. You can change everything afterwards.',
  beginMet: (name) => `Start with: ${name}`,
  versie: (version, day) => `This is version ${version}, of ${day}.`,
  elkeKeer: 'Every time you save, a new version is made.',
  inleiding: 'Inviting text for each region',
  inleidingUitleg: 'This text stands above the dialogue. The region may change it.',
  bijeenkomst: (number) => `Meeting ${number}`,
  nogEen: 'Add another meeting',
  titel: 'Title',
  doel: 'What is this meeting for?',
  begin: 'Begins at',
  einde: 'Ends at',
  dagen: 'Days after the meeting before',
  dagenUitleg: 'This is a proposal. The region chooses the day.',
  onderdelen: 'Schedule',
  onderdelenUitleg:
    'Put each part on a line of its own, with the number of minutes in front. For example: 15 Arriving. Together they fill the whole meeting.',
  weg: 'Take this meeting away',
  plaatsen: 'Seats per target group',
  plaatsenUitleg: 'Leave empty whom you do not invite. The region may change the numbers.',
  knop: 'Save as a new version',
  bewaard: (version) => `Version ${version} is saved.`,
  niets: 'Nothing has changed, so there is no new version.',
  fout: {
    geenBijeenkomst: 'A template has at least one meeting. Fill one in.',
    eindeVoorBegin: 'The end is not later than the beginning. Check the times.',
    regel: (line) => `Line ${line} is not clear. Begin with the number of minutes, such as: 15 Arriving.`,
    'te-lang': (line) => `The text on line ${line} is too long. Use at most 120 characters.`,
    teVeel: (most) => `There are too many parts. At most ${most} fit.`,
    pastNiet: (parts, meeting) =>
      parts > meeting
        ? `The parts together take ${minutes(parts)}. That is ${minutes(parts - meeting)} too long.`
        : `The parts together take ${minutes(parts)}. There are ${minutes(meeting - parts)} left.`,
  },
  conflict: {
    titel: 'Somebody else has saved a new version meanwhile',
    uitleg:
      'What you typed still stands below. First read what the other wrote. If you save again after that, your text becomes the newest version.',
    anders: 'This stands there now',
  },
}
