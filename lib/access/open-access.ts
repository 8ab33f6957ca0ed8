import { betterAuth } from 'better-auth'
import type pg from 'pg'
import { executorOf, type SqlExecutor } from '#lib/store/sql.ts'
import { type AttemptLimit, createAttemptLimit } from './attempt-limit.ts'
import { maxPasswordLength, minPasswordLength } from './password.ts'
import { tables } from './tables.ts'

/** `pool` is the store's: accounts lie in the same database, and are read without the ORM. `baseUrl` is the address of the site: https makes the cookies secure. `secret` (32 characters or more) signs them. */
export type AccessOptions = { readonly pool: pg.Pool; readonly secret: string; readonly baseUrl: string }

const sessionSeconds = 14 * 24 * 3600

/**
 * No sign-up: accounts come from set-up links alone. A session lasts a fortnight from its sign-in and is looked up in the database
 * on every request, so ending it takes effect at once. Sign-ins are limited per client address in the memory of this process.
 */
function createAuth({ pool, secret, baseUrl }: AccessOptions) {
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
  readonly sql: SqlExecutor
  readonly baseUrl: string
  readonly attempts: AttemptLimit
}

/** Opens the accounts of a database; its connections stay the caller's. */
export function openAccess(options: AccessOptions): Access {
  return {
    auth: createAuth(options),
    pool: options.pool,
    sql: executorOf(options.pool),
    baseUrl: options.baseUrl,
    attempts: createAttemptLimit({ max: 10, windowMs: 15 * 60_000 }),
  }
}
