import { createHash, randomBytes } from 'node:crypto'
import type { SqlExecutor } from '#lib/store/sql.ts'

/** A store, a transaction on it, or the accounts of a process. */
export type WithSql = { readonly sql: SqlExecutor }

/** A set-up token as it stands in a link, and what can be said of it. */
export type SetupTokenState = 'open' | 'unknown' | 'used' | 'expired'

/** Only this is kept of a token. */
export const hashSetupToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes a link at which one person can, once and within 24 hours, make an account or set the password of an existing one anew.
 * @param baseUrl address of the site, e.g. https://huiji.example
 */
export async function issueSetupLink({ sql }: WithSql, baseUrl: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await sql.query(`INSERT INTO setup_token (hash, expires_at) VALUES ($1, now() + interval '24 hours')`, [hashSetupToken(token)])
  const link = new URL('/admin/setup', baseUrl)
  link.searchParams.set('token', token)
  return link.href
}

/** What has become of a token; looking does not use it up. */
export async function readSetupToken({ sql }: WithSql, token: string): Promise<SetupTokenState> {
  const { rows } = await sql.query<{ state: SetupTokenState }>(
    `SELECT CASE WHEN used_at IS NOT NULL THEN 'used' WHEN expires_at <= now() THEN 'expired' ELSE 'open' END AS state
     FROM setup_token WHERE hash = $1`,
    [hashSetupToken(token)],
  )
  return rows[0]?.state ?? 'unknown'
}

/** Uses a token up. Of several at the same moment one succeeds: the others wait for its row and then find it used. */
export async function useSetupToken({ sql }: WithSql, token: string): Promise<boolean> {
  const { rows } = await sql.query(
    'UPDATE setup_token SET used_at = now() WHERE hash = $1 AND used_at IS NULL AND expires_at > now() RETURNING hash',
    [hashSetupToken(token)],
  )
  return rows.length === 1
}

/** Whether anybody has an account. */
export async function hasKeeper({ sql }: WithSql): Promise<boolean> {
  const { rows } = await sql.query<{ found: boolean }>('SELECT EXISTS (SELECT FROM access_user) AS found')
  return rows[0]?.found === true
}
