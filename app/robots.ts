import type { MetadataRoute } from 'next'

/** Reports may be found by search engines; the endless combinations of filters and the keepers' pages are kept out. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/admin', '/api/', '/search', '/en/search'] } }
}
