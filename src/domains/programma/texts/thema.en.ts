import type { Translated } from '../../../platform/text/index.ts'
import type { nl } from './thema.nl.ts'

export const en: Translated<typeof nl> = {
  vraag: (number) => `Question ${number} of the seven`,
  geen: 'Nothing stands here yet',
  geenUitleg: 'As soon as a region adopts a point on this question, it stands here.',
  alle: 'All seven questions',
}
