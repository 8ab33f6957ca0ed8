import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { inSqlTransaction, type SqlExecutor } from '#lib/store/sql.ts'
import type { Access } from './open-access.ts'
import { maxPasswordLength, minPasswordLength } from './password.ts'
import { readSetupToken, type SetupTokenState, useSetupToken } from './setup-link.ts'

/** What a keeper writes into the set-up form. */
export type SetupForm = { readonly name: string; readonly email: string; readonly password: string }
export type SetupField = keyof SetupForm
export type SetupResult =
  | { readonly ok: true; readonly userId: string; readonly email: string; readonly created: boolean }
  | { readonly ok: false; readonly token: Exclude<SetupTokenState, 'open'> }
  | { readonly ok: false; readonly fields: readonly SetupField[] }

const setupForm = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  password: z.string().min(minPasswordLength).max(maxPasswordLength),
})

/** Makes the account of `email`, or takes the existing one; the library's own form: provider `credential`, account id = user id. */
async function saveKeeper(sql: SqlExecutor, { name, email }: SetupForm, passwordHash: string): Promise<{ id: string; created: boolean }> {
  const { rows } = await sql.query<{ id: string; created: boolean }>(
    `INSERT INTO access_user (id, name, email, email_verified, updated_at) VALUES ($1, $2, $3, true, now())
     ON CONFLICT (email) DO UPDATE SET name = excluded.name, updated_at = now() RETURNING id, id = $1 AS created`,
    [randomUUID(), name, email],
  )
  const user = rows[0]
  if (!user) throw new Error(`The account of ${email} could not be written`)
  await sql.query('DELETE FROM access_session WHERE user_id = $1', [user.id])
  await sql.query(`DELETE FROM access_account WHERE user_id = $1 AND provider_id = 'credential'`, [user.id])
  await sql.query(
    `INSERT INTO access_account (id, account_id, provider_id, user_id, password, updated_at) VALUES ($1, $2, 'credential', $2, $3, now())`,
    [randomUUID(), user.id, passwordHash],
  )
  return user
}

/**
 * Redeems a set-up link: makes an account, or sets the name and password of an existing e-mail anew and ends its sessions.
 * The token is used up together with the account's writing, all or nothing; a form with wrong fields does not use it.
 */
export async function setUpKeeper(access: Access, token: string, form: SetupForm): Promise<SetupResult> {
  const parsed = setupForm.safeParse(form)
  if (!parsed.success) return { ok: false, fields: [...new Set(parsed.error.issues.map((issue) => issue.path[0] as SetupField))] }
  const passwordHash = await (await access.auth.$context).password.hash(parsed.data.password)
  const user = await inSqlTransaction(
    access.pool,
    async (sql) => ((await useSetupToken({ sql }, token)) ? saveKeeper(sql, parsed.data, passwordHash) : null),
    'READ COMMITTED',
  )
  if (user) return { ok: true, userId: user.id, email: parsed.data.email, created: user.created }
  const state = await readSetupToken(access, token)
  return { ok: false, token: state === 'open' ? 'used' : state }
}
