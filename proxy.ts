import { type NextRequest, NextResponse } from 'next/server'
import { policyOf } from './app/content-security-policy.ts'
import { isWellFormed, malformedAddress } from './app/malformed-address.ts'
import { securityHeaders } from './app/security-headers.ts'
import { localeHeader, localeOfPath, pathHeader } from './lib/i18n/locale-of-path.ts'
import { defaultLocale } from './lib/i18n/locales.ts'

/** Gives each request its language, from the address, and its security headers; routes are matched in next.config.js. */
export function proxy(request: NextRequest): Response {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = policyOf(request.nextUrl.pathname, nonce, process.env.NODE_ENV === 'development')
  const locale = localeOfPath(request.nextUrl.pathname)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set(pathHeader, request.nextUrl.pathname)
  headers.delete(localeHeader)
  if (locale) headers.set(localeHeader, locale)
  const response = isWellFormed(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers } })
    : malformedAddress(locale ?? defaultLocale)
  for (const { key, value } of securityHeaders) response.headers.set(key, value)
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next/|favicon\\.ico|icon\\.svg|robots\\.txt).*)'] }
