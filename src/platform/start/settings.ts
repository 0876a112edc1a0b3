import { z } from 'zod'
import { StartError } from '../database/start-error.ts'

const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `begint met ${protocols.join(' of ')}//`,
    )

const isLoopback = (host: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(host)

/** Everything that can be set from outside, with what it does in docs/operations.md. */
const schema = z.object({
  PORT: z.coerce
    .number({ error: 'is een poort van 0 tot 65535' })
    .int()
    .min(0, 'is een poort van 0 tot 65535')
    .max(65535, 'is een poort van 0 tot 65535')
    .default(3000),
  HOST: z.string().min(1, 'is een adres, zoals 127.0.0.1').default('127.0.0.1'),
  ORIGIN: url('http:', 'https:')
    .refine(
      (value) => new URL(value).origin === value,
      'is alleen het begin van het adres, zoals https://thuiswaarts.example',
    )
    .optional(),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_APP_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_AUTH_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_WORKER_URL: url('postgres:', 'postgresql:').optional(),
  DATA_DIR: z.string().min(1).optional(),
  KEYS_DIR: z.string().min(1).optional(),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .min(3, 'is een afzender, zoals Thuiswaarts <post@voorbeeld.nl>')
    .default('Thuiswaarts <thuiswaarts@localhost>'),
  MAIL_RETURN: z.email('is een mailadres, zoals terug@voorbeeld.nl').optional(),
  SMS_URL: url('https:', 'http:')
    .refine(
      (value) => value.startsWith('https:') || isLoopback(new URL(value).hostname),
      'begint met https://, want er gaan telefoonnummers heen',
    )
    .optional(),
  SMS_TOKEN: z.string().default(''),
  SMS_FROM: z
    .string()
    .regex(
      /^([A-Za-z0-9 ]{1,11}|\+\d{7,15})$/,
      'is een naam van hooguit 11 letters en cijfers, of een nummer met +',
    )
    .default('Thuiswaarts'),
  TRUST_PROXY: z.enum(['ja', 'nee'], { error: 'is ja of nee' }).default('nee'),
  LOG_LEVEL: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], { error: 'is silent, error, warn, info of debug' })
    .default('info'),
})

export type Settings = z.output<typeof schema>

/** @throws StartError with one line that names the first setting that is wrong */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new StartError(`${String(issue.path[0])}: de waarde klopt niet, deze instelling ${issue.message}.`)
}
