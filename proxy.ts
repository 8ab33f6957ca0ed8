import { NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { contentSecurityPolicy } from './app/content-security-policy.ts'
import { routing } from './lib/i18n/routing.ts'

const routeByLocale = createMiddleware(routing)
/** Keepers' pages and routes that are no pages have one address for all languages. */
const withoutLocale = /^\/(?:admin|api)(?:\/|$)/

export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = withoutLocale.test(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers } })
    : routeByLocale(new NextRequest(request, { headers }))
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!_next/|favicon\\.ico|icon\\.svg|robots\\.txt).*)'] }
