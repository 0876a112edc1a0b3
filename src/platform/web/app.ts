import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import type { InEveryLanguage } from '../text/index.ts'
import { languages } from '../text/index.ts'
import { answerRoute, sendTrouble } from './answer-route.ts'
import { openAssets } from './assets.ts'
import { openCsrf } from './csrf.ts'
import { linkRoutes } from './link-route.ts'
import { describeError } from './logger.ts'
import type { AppSetting, Kernel } from './kernel.ts'
import { checkLivePaths, checkRoutes } from './check-routes.ts'
import { liveRoutes } from './live/live-routes.ts'
import { securityHeaders } from './security-headers.ts'
import { securityTxt } from './security-txt.ts'

/** The site as a web application. Refuses to be made when a route lacks its title, action or audit event. */
export function makeApp(setting: AppSetting): Hono {
  const routes = setting.rooms.flatMap((room) => room.routes)
  const live = setting.rooms.flatMap((room) => room.live ?? [])
  checkRoutes(routes)
  checkLivePaths(live)
  const secure = setting.origin.startsWith('https:')
  const kernel: Kernel = {
    ...setting,
    panels: setting.rooms.flatMap((room) => room.panels ?? []),
    columns: setting.rooms.flatMap((room) => room.columns ?? []),
    menu: setting.rooms.flatMap((room) => room.menu ?? []) as { href: string; label: InEveryLanguage }[],
    assets: openAssets(setting.clientFolder),
    csrf: openCsrf(setting.keys, secure),
    secure,
  }
  const app = new Hono()
  app.use(compress())
  app.use(securityHeaders(setting.origin))
  app.get('/healthz', (c) => c.text('ok'))
  app.get('/readyz', async (c) => ((await setting.isReady()) ? c.text('ok') : c.text('database?', 503)))
  app.get('/.well-known/security.txt', (c) => c.text(securityTxt(setting.origin, setting.clock)))
  app.get('/assets/*', async (c, next) => {
    c.header('Cache-Control', 'public, max-age=31536000, immutable')
    return serveStatic({ root: setting.clientFolder })(c, next)
  })
  app.get('/icon.svg', serveStatic({ root: setting.clientFolder }))
  linkRoutes(app, setting.rooms, secure)
  liveRoutes(app, live, kernel)
  for (const route of routes) {
    for (const lang of languages) {
      const path = lang === 'nl' ? route.path : route.path === '/' ? '/en' : `/en${route.path}`
      app.on(route.method.toUpperCase(), path, (c) => answerRoute(kernel, route, lang, c))
    }
  }
  app.notFound((c) => answerRoute(kernel, null, c.req.path.startsWith('/en/') ? 'en' : 'nl', c))
  app.onError((error, c) => {
    setting.logger.error({ route: '(kernel)', error: describeError(error) }, 'failed')
    return sendTrouble(kernel, 'nl', c, 'broken', 500)
  })
  return app
}
