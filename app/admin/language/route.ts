import { isLocale, type Locale } from '#lib/i18n/index.ts'
import { languageCookie } from '#lib/i18n/request.ts'
import { safeReturn } from '../safe-return.ts'

const yearSeconds = 365 * 24 * 3600

/** The page that the reader came from, when it is one of this site's keepers' pages. */
function cameFrom(request: Request): string {
  const referer = request.headers.get('referer')
  if (!referer || !URL.canParse(referer)) return '/admin'
  const { host, pathname, search } = new URL(referer)
  const address = host === request.headers.get('host') ? pathname + search : '/admin'
  return pathname === '/admin/sign-in' ? address : safeReturn(address)
}

const languageCookieHeader = (locale: Locale) => `${languageCookie}=${locale}; Path=/; Max-Age=${yearSeconds}; SameSite=Lax`

/** Keepers' pages have one address for all languages; the choice is kept in a cookie that holds nothing else. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get('to')
  const headers = new Headers({ location: cameFrom(request), 'cache-control': 'no-store' })
  if (isLocale(asked)) headers.set('set-cookie', languageCookieHeader(asked))
  return new Response(null, { status: 303, headers })
}
