import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openPool } from '#lib/store/sql.ts'
import { createTestDatabase } from '#scripts/testing/database.ts'
import { type Access, hasKeeper, issueSetupLink, openAccess, readKeeper, readSetupToken, setUpKeeper, signIn, signOut } from './index.ts'
import type { SessionCookie } from './session.ts'
import { hashSetupToken } from './setup-link.ts'

const form = { name: '林一', email: 'Keeper@Example.org', password: 'a long enough pass phrase' }
let nextAddress = 1
let database: Awaited<ReturnType<typeof createTestDatabase>>
let pool: pg.Pool
let access: Access

/** Each test comes from an address of its own, so that none is slowed down by another's tries. */
const client = () => ({ address: `192.0.2.${nextAddress++}`, userAgent: 'test' })
const open = (baseUrl: string) => openAccess({ pool, secret: 'a secret of the tests, long enough', baseUrl })
const newToken = async () => new URL(await issueSetupLink(access, access.baseUrl)).searchParams.get('token') ?? ''
const withCookies = (cookies: readonly SessionCookie[]) =>
  new Headers({ cookie: cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') })

async function signedIn(password = form.password): Promise<Headers> {
  const result = await signIn(access, form.email, password, client())
  if (!result.ok) throw new Error(`Not signed in: ${result.reason}`)
  return withCookies(result.cookies)
}

beforeAll(async () => {
  database = await createTestDatabase()
  pool = openPool(database.url)
})
afterAll(async () => {
  await pool.end()
  await database.close()
})
beforeEach(async () => {
  access = open('http://localhost:3000')
  await access.pool.query('TRUNCATE access_user, access_session, access_account, access_verification, setup_token CASCADE')
})

describe('set-up links', () => {
  it('keeps only the hash of a token and points at the set-up page', async () => {
    const link = new URL(await issueSetupLink(access, 'https://huiji.example'))
    const token = link.searchParams.get('token') ?? ''
    expect(link.origin + link.pathname).toBe('https://huiji.example/admin/setup')
    const { rows } = await access.pool.query('SELECT hash FROM setup_token')
    expect(rows).toEqual([{ hash: hashSetupToken(token) }])
  })

  it('makes the first keeper, who can then sign in', async () => {
    expect(await hasKeeper(access)).toBe(false)
    expect(await setUpKeeper(access, await newToken(), form)).toMatchObject({ ok: true, created: true, email: 'keeper@example.org' })
    expect(await hasKeeper(access)).toBe(true)
    expect(await readKeeper(access, await signedIn())).toMatchObject({ name: '林一', email: 'keeper@example.org' })
  })

  it('lets one of two people win who use a link at the same moment', async () => {
    const token = await newToken()
    const results = await Promise.all(['one@example.org', 'two@example.org'].map((email) => setUpKeeper(access, token, { ...form, email })))
    expect(results.map((result) => result.ok).sort()).toEqual([false, true])
    expect(results).toContainEqual({ ok: false, token: 'used' })
    const { rows } = await access.pool.query('SELECT count(*)::int AS accounts FROM access_user')
    expect(rows).toEqual([{ accounts: 1 }])
  })

  it('refuses a link that was used, one that has expired, and one that never was', async () => {
    const used = await newToken()
    await setUpKeeper(access, used, form)
    const expired = await newToken()
    await access.pool.query(`UPDATE setup_token SET expires_at = now() - interval '1 second' WHERE hash = $1`, [hashSetupToken(expired)])
    for (const [token, state] of Object.entries({ [used]: 'used', [expired]: 'expired', invented: 'unknown' })) {
      expect(await readSetupToken(access, token)).toBe(state)
      expect(await setUpKeeper(access, token, { ...form, email: 'late@example.org' })).toEqual({ ok: false, token: state })
    }
  })

  it('names wrong fields without using the link up', async () => {
    const token = await newToken()
    const result = await setUpKeeper(access, token, { name: ' ', email: 'nobody', password: 'elevenchars' })
    expect(result).toEqual({ ok: false, fields: ['name', 'email', 'password'] })
    expect(await readSetupToken(access, token)).toBe('open')
  })

  it('sets a lost password anew and ends the sessions of the old one', async () => {
    await setUpKeeper(access, await newToken(), form)
    const before = await signedIn()
    const renewed = await setUpKeeper(access, await newToken(), { ...form, password: 'another pass phrase' })
    expect(renewed).toMatchObject({ ok: true, created: false })
    expect(await readKeeper(access, before)).toBeNull()
    expect(await signIn(access, form.email, form.password, client())).toEqual({ ok: false, reason: 'wrong' })
    expect(await readKeeper(access, await signedIn('another pass phrase'))).toMatchObject({ email: 'keeper@example.org' })
  })
})

describe('sessions', () => {
  beforeEach(async () => {
    await setUpKeeper(access, await newToken(), form)
  })

  it('answers a wrong password and an unknown e-mail alike', async () => {
    expect(await signIn(access, form.email, 'not the pass phrase', client())).toEqual({ ok: false, reason: 'wrong' })
    expect(await signIn(access, 'stranger@example.org', form.password, client())).toEqual({ ok: false, reason: 'wrong' })
    expect(await signIn(access, 'no address', form.password, client())).toEqual({ ok: false, reason: 'wrong' })
  })

  it('does not know a request without a cookie, or with a forged one', async () => {
    const forged = new Headers({ cookie: 'huiji.session_token=invented.signature' })
    expect(await readKeeper(access, new Headers())).toBeNull()
    expect(await readKeeper(access, forged)).toBeNull()
  })

  it('ends with sign-out, on the server and not in the browser alone', async () => {
    const headers = await signedIn()
    expect(await readKeeper(access, headers)).not.toBeNull()
    expect(await signOut(access, headers)).toContain('huiji.session_token')
    expect(await readKeeper(access, headers)).toBeNull()
  })

  it('ends by itself', async () => {
    const headers = await signedIn()
    await access.pool.query(`UPDATE access_session SET expires_at = now() - interval '1 second'`)
    expect(await readKeeper(access, headers)).toBeNull()
  })

  it('keeps the cookie from scripts and other sites, and to https where the site has it', async () => {
    const plain = await signIn(access, form.email, form.password, client())
    expect(plain).toMatchObject({ cookies: [{ name: 'huiji.session_token', httpOnly: true, sameSite: 'lax', secure: false }] })
    const secureAccess = open('https://huiji.example')
    const secure = await signIn(secureAccess, form.email, form.password, client())
    expect(secure).toMatchObject({ cookies: [{ name: '__Secure-huiji.session_token', secure: true, maxAgeSeconds: 1_209_600 }] })
  })

  it('has nobody sign up by himself', async () => {
    const request = new Request('http://localhost:3000/api/auth/sign-up/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:3000', 'x-forwarded-for': '198.51.100.9' },
      body: JSON.stringify({ ...form, email: 'stranger@example.org' }),
    })
    expect((await access.auth.handler(request)).status).toBe(400)
  })
})

describe('guessing', () => {
  beforeEach(async () => {
    await setUpKeeper(access, await newToken(), form)
  })

  it('is slowed down for one client address', async () => {
    const from = client()
    for (let tries = 0; tries < 10; tries++) await signIn(access, `guess${tries}@example.org`, 'whatever it may be', from)
    expect(await signIn(access, form.email, form.password, from)).toMatchObject({ ok: false, reason: 'too-many' })
    expect(await signIn(access, form.email, form.password, client())).toMatchObject({ ok: true })
  })

  it('is slowed down for one account from many addresses', async () => {
    for (let tries = 0; tries < 10; tries++) await signIn(access, form.email, 'whatever it may be', client())
    expect(await signIn(access, form.email, form.password, client())).toMatchObject({ ok: false, reason: 'too-many' })
  })
})
