import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { type Client, type Keeper, readKeeper, type SessionCookie, signOut } from '#lib/access/index.ts'
import { access } from './access.ts'

/** The keeper who sends this request, or null. Asked once per request. */
export const currentKeeper = cache(async (): Promise<Keeper | null> => readKeeper(access(), await headers()))

/** The keeper who reads a public page, or null. Readers without a session cost no question. */
export async function keeperAmongReaders(): Promise<Keeper | null> {
  const jar = await cookies()
  return jar.getAll().some(({ name }) => name.endsWith('huiji.session_token')) ? currentKeeper() : null
}

/** For every keepers' page and act: the keeper, or away to the sign-in page, which leads back to `address`. */
export async function requireKeeper(address: string): Promise<Keeper> {
  const keeper = await currentKeeper()
  if (!keeper) redirect(`/admin/sign-in?${new URLSearchParams({ next: address })}`)
  return keeper
}

/** Whom to hold a sign-in against. Next fills in the connection's address where no proxy has named the client. */
export async function requestClient(): Promise<Client> {
  const given = await headers()
  return { address: given.get('x-forwarded-for'), userAgent: given.get('user-agent') }
}

/** Hands session cookies to the browser; secure wherever the reader came by https, whatever SITE_URL says. */
export async function setSessionCookies(session: readonly SessionCookie[]): Promise<void> {
  const [jar, given] = await Promise.all([cookies(), headers()])
  const cameByHttps = given.get('x-forwarded-proto') === 'https'
  for (const { name, value, maxAgeSeconds, httpOnly, sameSite, path, secure } of session) {
    jar.set(name, value, { maxAge: maxAgeSeconds, httpOnly, sameSite, path, secure: secure || cameByHttps })
  }
}

/** Ends the request's session here and in the browser. */
export async function endSession(): Promise<void> {
  const [jar, given] = await Promise.all([cookies(), headers()])
  // A browser takes nothing for a __Secure- name that is not itself secure, not even its end.
  for (const name of await signOut(access(), given)) jar.set(name, '', { maxAge: 0, path: '/', secure: name.startsWith('__Secure-') })
}
