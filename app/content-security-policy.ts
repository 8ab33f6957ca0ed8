const captureFile = /\/reports\/[^/]+\/capture$/

/** A captured page as a file: even where a browser opened it, it would run nothing, load nothing and be of no origin. */
const captureFilePolicy = `sandbox; default-src 'none'; frame-ancestors 'none'`

/** The policy of the answer to `path`: a route cannot set its own, the proxy's is set last. */
export const policyOf = (path: string, nonce: string, development: boolean): string =>
  captureFile.test(path) ? captureFilePolicy : contentSecurityPolicy(nonce, development)

/**
 * The policy of one answer. Scripts run only with this answer's `nonce`; nothing is loaded from another host. Attributes may carry
 * styles, because the charts' measures are data. Frames show captured pages from `srcdoc`, sandboxed.
 */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  const directives = {
    'default-src': `'none'`,
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    'style-src': development ? `'self' 'unsafe-inline'` : `'self' 'nonce-${nonce}'`,
    'style-src-attr': `'unsafe-inline'`,
    'img-src': `'self' data:`,
    'font-src': `'self'`,
    'connect-src': `'self'`,
    'form-action': `'self'`,
    'frame-src': `'self'`,
    'frame-ancestors': `'none'`,
    'base-uri': `'none'`,
    'manifest-src': `'self'`,
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
