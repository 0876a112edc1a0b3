import { betterAuth } from 'better-auth'
import { emailOTP } from 'better-auth/plugins'
import { openPool } from '../database/connection.ts'
import type { Keys } from '../keys/index.ts'

/** How long a code from a mail can be used, in minutes; said in the mail. */
export const signInCodeMinutes = 10

export interface AuthOptions {
  /** The login that may read the sign-in tables only. */
  authUrl: string
  origin: string
  keys: Keys
  sendCode: (mail: { to: string; code: string }) => Promise<void>
}

/**
 * Sign-in by a code in a mail. Its routes are not on the web: our own pages call it on the server.
 * Whoever was never appointed gets no login: signing up is not possible here.
 */
export function openAuth({ authUrl, origin, keys, sendCode }: AuthOptions) {
  const pool = openPool({
    connectionString: authUrl,
    max: 4,
    options: '-c search_path=auth',
    connectionTimeoutMillis: 20_000,
  })
  const auth = betterAuth({
    baseURL: origin,
    secret: keys.secret('sign-in').toString('base64url'),
    database: pool,
    trustedOrigins: [origin],
    user: { additionalFields: { personId: { type: 'string', required: false, input: false } } },
    session: { expiresIn: 14 * 24 * 3600, updateAge: 24 * 3600 },
    advanced: {
      cookiePrefix: 'tw',
      useSecureCookies: origin.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: signInCodeMinutes * 60,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        disableSignUp: true,
        sendVerificationOTP: async ({ email, otp }) => sendCode({ to: email, code: otp }),
      }),
    ],
  })
  return { auth, close: () => pool.end() }
}

export type Auth = ReturnType<typeof openAuth>['auth']
