import createNextIntlPlugin from 'next-intl/plugin'
import { securityHeaders } from './app/security-headers.ts'
import { defaultLocale, locales } from './lib/i18n/locales.ts'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** Files that the proxy does not see. A pattern for everything would be read before it, and an address that cannot be read would be an error. */
const plainFiles = ['/_next/:path*', '/favicon.ico', '/icon.svg', '/robots.txt']

/** Paths that name no language and are no keepers' page, API or file: they are pages in the default language. */
const unprefixed = `/:path((?!(?:${locales.join('|')}|admin|api|_next)(?:/|$)|favicon\\.ico$|icon\\.svg$|robots\\.txt$).*)`

/**
 * The content security policy is set per request, in proxy.ts.
 * @type {import('next').NextConfig}
 */
const config = {
  output: 'standalone',
  poweredByHeader: false,
  // Read from node_modules as they are: large tables and drivers that gain nothing from bundling, and cost half of a build.
  serverExternalPackages: [
    '@opensearch-project/opensearch',
    '@prisma/adapter-pg',
    '@prisma/client',
    'better-auth',
    'chardet',
    'iconv-lite',
    'meilisearch',
    'opencc-js',
    'parse5',
    'pg',
    'pg-boss',
    'pinyin-pro',
    'zod',
  ],
  // The tests check the types of everything; who only starts the site need not wait for it.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  headers: async () => plainFiles.map((source) => ({ source, headers: [...securityHeaders] })),
  redirects: async () => [
    { source: `/${defaultLocale}`, destination: '/', permanent: true },
    { source: `/${defaultLocale}/:path*`, destination: '/:path*', permanent: true },
  ],
  rewrites: async () => ({ beforeFiles: [{ source: unprefixed, destination: `/${defaultLocale}/:path` }], afterFiles: [], fallback: [] }),
}

export default withNextIntl(config)
