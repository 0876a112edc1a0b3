import type { Room } from '../../platform/web/index.ts'
import { demo } from './demo.ts'
import { closeJob } from './jobs/close.ts'
import { closeEvaluatiesJob } from './jobs/close-evaluaties.ts'
import { countJob } from './jobs/count.ts'
import { sweepKeysJob } from './jobs/sweep-keys.ts'
import { demoPanel } from './pages/demo-panel.tsx'
import { evaluatiePanel } from './pages/evaluatie-panel.tsx'
import { meedoenPanel } from './pages/meedoen-panel.tsx'
import { beheerPanel, gesprekPanel } from './pages/panels.tsx'
import { routes } from './routes.ts'
import { texts } from './texts/index.ts'

export const enquete: Room = {
  name: 'enquete',
  routes,
  menu: [{ href: '/enquete', label: (lang) => texts(lang).menu.start }],
  panels: [meedoenPanel, gesprekPanel, beheerPanel, evaluatiePanel, demoPanel],
  jobs: [closeJob, closeEvaluatiesJob, countJob, sweepKeysJob],
  demo,
}
