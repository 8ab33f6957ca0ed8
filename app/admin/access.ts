import { type Access, openAccess } from '#lib/access/index.ts'
import { readSettings } from '#lib/config/index.ts'
import { archiveStore } from '../archive.ts'

// Kept across reloads of modules while developing.
const shared = globalThis as typeof globalThis & { huijiAccess?: Access }

function openFromSettings(): Access {
  const settings = readSettings()
  if (!settings.AUTH_SECRET) {
    throw new Error('AUTH_SECRET is not set. Start the site with npm start, or set it to 32 or more characters (openssl rand -hex 32).')
  }
  const baseUrl = settings.SITE_URL ?? `http://localhost:${settings.PORT}`
  return openAccess({ pool: archiveStore().pool, secret: settings.AUTH_SECRET, baseUrl })
}

/** The accounts of this process, opened on first use. */
export function access(): Access {
  shared.huijiAccess ??= openFromSettings()
  return shared.huijiAccess
}
