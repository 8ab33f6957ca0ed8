import { betterAuth } from 'better-auth'
import type pg from 'pg'
import { type AttemptLimit, createAttemptLimit } from './attempt-limit.ts'
import { openAccessPool } from './database.ts'
import { maxPasswordLength, minPasswordLength } from './password.ts'
import { tables } from './tables.ts'

/** `baseUrl` is the address of the site: https makes the cookies secure. `secret` (32 characters or more) signs them. */
export type AccessOptions = { readonly databaseUrl: string; readonly secret: string; readonly baseUrl: string }

const sessionSeconds = 14 * 24 * 3600

/**
 * No sign-up: accounts come from set-up links alone. A session lasts a fortnight from its sign-in and is looked up in the database
 * on every request, so ending it takes effect at once. Sign-ins are limited per client address in the memory of this process.
 */
function createAuth(pool: pg.Pool, { secret, baseUrl }: AccessOptions) {
  return betterAuth({
    ...tables,
    appName: 'Huiji',
    baseURL: baseUrl,
    secret,
    database: pool,
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength, maxPasswordLength },
    session: { ...tables.session, expiresIn: sessionSeconds, disableSessionRefresh: true, cookieCache: { enabled: false } },
    rateLimit: { enabled: true, storage: 'memory', customRules: { '/sign-in/email': { window: 60, max: 10 } } },
    advanced: { cookiePrefix: 'huiji', useSecureCookies: baseUrl.startsWith('https://'), database: { validateSchema: false } },
  })
}

/** Accounts and sessions of one process. `attempts` slows down guessing at one account from many addresses. */
export type Access = {
  readonly auth: ReturnType<typeof createAuth>
  readonly pool: pg.Pool
  readonly baseUrl: string
  readonly attempts: AttemptLimit
  close(): Promise<void>
}

/** Opens the accounts of the database at `databaseUrl`; `close` ends its connections. */
export function openAccess(options: AccessOptions): Access {
  const pool = openAccessPool(options.databaseUrl)
  return {
    auth: createAuth(pool, options),
    pool,
    baseUrl: options.baseUrl,
    attempts: createAttemptLimit({ max: 10, windowMs: 15 * 60_000 }),
    close: () => pool.end(),
  }
}
