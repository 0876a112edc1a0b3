import type { MiddlewareHandler } from 'hono'

/** Only our own files, no inline script or style, no frames. Data blocks of islands are not scripts and stay allowed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

export function securityHeaders(origin: string): MiddlewareHandler {
  const overTls = origin.startsWith('https:')
  return async (c, next) => {
    await next()
    c.header('Content-Security-Policy', contentSecurityPolicy)
    c.header('X-Content-Type-Options', 'nosniff')
    // Browsers say "null" as Origin of a form under no-referrer; same-origin keeps addresses inside the site.
    c.header('Referrer-Policy', 'same-origin')
    c.header('Cross-Origin-Opener-Policy', 'same-origin')
    c.header('Cross-Origin-Resource-Policy', 'same-origin')
    c.header('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()')
    if (overTls) c.header('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
  }
}
