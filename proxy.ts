import { type NextRequest, NextResponse } from 'next/server'
import { policyOf } from './app/content-security-policy.ts'
import { localeHeader, localeOfPath } from './lib/i18n/locale-of-path.ts'

/** Gives each request its language, from the address, and its security policy; routes are matched in next.config.js. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = policyOf(request.nextUrl.pathname, nonce, process.env.NODE_ENV === 'development')
  const locale = localeOfPath(request.nextUrl.pathname)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.delete(localeHeader)
  if (locale) headers.set(localeHeader, locale)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next/|favicon\\.ico|icon\\.svg|robots\\.txt).*)'] }
