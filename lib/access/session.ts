import { parseSetCookieHeader } from 'better-auth/cookies'
import type { Access } from './open-access.ts'

/** A person with an account, signed in. */
export type Keeper = { readonly id: string; readonly name: string; readonly email: string }

/** A cookie to hand to the browser. */
export type SessionCookie = {
  readonly name: string
  readonly value: string
  readonly maxAgeSeconds: number
  readonly httpOnly: true
  readonly sameSite: 'lax'
  readonly path: '/'
  readonly secure: boolean
}

export type SignInResult =
  | { readonly ok: true; readonly keeper: Keeper; readonly cookies: readonly SessionCookie[] }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'too-many'; readonly waitSeconds: number }

/** Where a sign-in comes from, as the server in front says; null when it does not. */
export type Client = { readonly address: string | null; readonly userAgent: string | null }

const maxEmailLength = 254

/** Passes through the library's own handler rather than its function, because only the handler limits the rate. */
function signInRequest(access: Access, email: string, password: string, client: Client): Request {
  const headers = new Headers({ 'content-type': 'application/json', origin: access.baseUrl })
  if (client.address) headers.set('x-forwarded-for', client.address)
  if (client.userAgent) headers.set('user-agent', client.userAgent)
  return new Request(new URL('/api/auth/sign-in/email', access.baseUrl), {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  })
}

const readCookies = (response: Response): readonly SessionCookie[] =>
  response.headers.getSetCookie().flatMap((header) =>
    [...parseSetCookieHeader(header)].map(([name, cookie]) => ({
      name,
      // The library has percent-encoded the value for the header; whoever sets the cookie does that again.
      value: decodeURIComponent(cookie.value),
      maxAgeSeconds: cookie['max-age'] ?? 0,
      httpOnly: true as const,
      sameSite: 'lax' as const,
      path: '/' as const,
      secure: cookie.secure === true,
    })),
  )

/**
 * Checks e-mail and password and begins a session. Whether the e-mail has an account cannot be told from the answer.
 * Ten tries a minute per client address, ten failures in a quarter of an hour per e-mail; after that it has to wait.
 */
export async function signIn(access: Access, email: string, password: string, client: Client): Promise<SignInResult> {
  const account = email.trim().toLowerCase().slice(0, maxEmailLength)
  const waitSeconds = access.attempts.waitSeconds(account)
  if (waitSeconds > 0) return { ok: false, reason: 'too-many', waitSeconds }
  const response = await access.auth.handler(signInRequest(access, account, password, client))
  if (response.status === 429) return { ok: false, reason: 'too-many', waitSeconds: Number(response.headers.get('x-retry-after') ?? 60) }
  if (response.status >= 500) throw new Error(`Signing in failed: ${await response.text()}`)
  if (!response.ok) {
    access.attempts.fail(account)
    return { ok: false, reason: 'wrong' }
  }
  access.attempts.succeed(account)
  const { user } = (await response.json()) as { user: Keeper }
  return { ok: true, keeper: { id: user.id, name: user.name, email: user.email }, cookies: readCookies(response) }
}

/** The keeper whose session the request's cookies carry, or null. */
export async function readKeeper(access: Access, headers: Headers): Promise<Keeper | null> {
  const session = await access.auth.api.getSession({ headers })
  return session && { id: session.user.id, name: session.user.name, email: session.user.email }
}

/** Ends the request's session. @returns the names of the cookies to remove. */
export async function signOut(access: Access, headers: Headers): Promise<readonly string[]> {
  const { headers: answer } = await access.auth.api.signOut({ headers, returnHeaders: true })
  return answer.getSetCookie().flatMap((header) => [...parseSetCookieHeader(header).keys()])
}
