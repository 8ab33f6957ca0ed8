import { hasKeeper, issueSetupLink, openAccessPool, type Sql } from '#lib/access/index.ts'
import { readSettings, SettingsError } from '#lib/config/index.ts'
import { withDatabase } from './database.ts'

const usage = `Usage: npm run setup-link

Prints a link at which one person can, once and within 24 hours, make a keeper's account,
or set the password of an existing e-mail anew (its sessions then end).`

async function withPool<T>(databaseUrl: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const pool = openAccessPool(databaseUrl)
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

/** A set-up link when nobody has an account yet; otherwise null. */
export const setupLinkIfNeeded = (databaseUrl: string, baseUrl: string): Promise<string | null> =>
  withPool(databaseUrl, async (sql) => ((await hasKeeper(sql)) ? null : issueSetupLink(sql, baseUrl)))

async function main(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.log(usage)
    return args[0] === '--help' ? 0 : 2
  }
  const settings = readSettings()
  const baseUrl = settings.SITE_URL ?? `http://localhost:${settings.PORT}`
  const link = await withDatabase((url) => withPool(url, (sql) => issueSetupLink(sql, baseUrl)))
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
