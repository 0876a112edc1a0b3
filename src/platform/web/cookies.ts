import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/** All our cookies are for the server only and never travel to another site, except on a plain click on a link. */
export function writeCookie(c: Context, secure: boolean, name: string, value: string, maxAge?: number): void {
  setCookie(c, name, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    ...(maxAge !== undefined && { maxAge }),
  })
}

export function readCookie(c: Context, name: string): string | null {
  return getCookie(c, name) ?? null
}

export const csrfCookie = 'tw_formulier'
export const noticeCookie = 'tw_melding'
export function capabilityCookie(name: string): string {
  return `tw_link_${name}`
}

/** A link or code works on this device for 60 days, unless the row says it ended. */
const keepSeconds = 60 * 24 * 3600

/** Gives the browser a link or code to hold, or takes it back with null. */
export function writeCapability(c: Context, secure: boolean, name: string, token: string | null): void {
  writeCookie(c, secure, capabilityCookie(name), token ?? '', token === null ? 0 : keepSeconds)
}
