import { hasKeeper, issueSetupLink } from '#lib/access/index.ts'
import { readSettings, SettingsError } from '#lib/config/index.ts'
import { openStore, type Store } from '#lib/store/open-store.ts'
import { withDatabase } from './database.ts'

const usage = `Usage: npm run setup-link

Prints a link at which one person can, once and within 24 hours, make a keeper's account,
or set the password of an existing e-mail anew (its sessions then end).`

async function withStore<T>(databaseUrl: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(databaseUrl)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** A set-up link when nobody has an account yet; otherwise null. */
export const setupLinkIfNeeded = (databaseUrl: string, baseUrl: string): Promise<string | null> =>
  withStore(databaseUrl, async (store) => ((await hasKeeper(store)) ? null : issueSetupLink(store, baseUrl)))

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.log(usage)
    return args[0] === '--help' ? 0 : 2
  }
  const settings = readSettings()
  const baseUrl = settings.SITE_URL ?? `http://${settings.HOST === '0.0.0.0' ? 'localhost' : settings.HOST}:${settings.PORT}`
  const link = await withDatabase((url) => withStore(url, (store) => issueSetupLink(store, baseUrl)))
  console.log(`Open this link once, within 24 hours, while the site is running:\n${link}`)
  return 0
}

if (import.meta.main) {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof SettingsError ? error.message : error)
    process.exitCode = 1
  }
}
