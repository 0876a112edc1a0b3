import type { Room } from '../../platform/web/index.ts'
import { demo } from './demo.ts'
import { routes } from './routes.ts'
import { texts } from './texts/index.ts'

export { demoRegios } from './demo.ts'
export { loadRegios } from './store/load-regios.ts'

export const regio: Room = {
  name: 'regio',
  routes,
  menu: [{ href: '/regio', label: (lang) => texts[lang].menu }],
  demo,
}
