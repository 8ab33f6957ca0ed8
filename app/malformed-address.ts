import { localePath } from '../lib/i18n/locale-path.ts'
import type { Locale } from '../lib/i18n/locales.ts'
import { readMessages } from '../lib/i18n/messages.ts'

/** Whether a path is written as the web does: every % is followed by two digits, and these spell UTF-8. */
export function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** A plain page with status 400: no route can be given an address that cannot be read. */
export function malformedAddress(locale: Locale): Response {
  const { error, site } = readMessages(locale)
  const links = [
    [localePath(locale, '/'), error.toHome],
    [localePath(locale, '/search'), error.toSearch],
  ].map(([href, text]) => `<li><a href="${href}">${text}</a></li>`)
  const page = `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${error.malformedTitle} · ${site.name}</title></head>
<body><main><h1>${error.malformedTitle}</h1><p>${error.malformedText}</p><ul>${links.join('')}</ul></main></body></html>`
  return new Response(page, { status: 400, headers: { 'content-type': 'text/html; charset=utf-8' } })
}
