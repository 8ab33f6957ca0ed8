'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { maxPasswordLength, minPasswordLength, type SetupField, setUpKeeper, signIn } from '#lib/access/index.ts'
import { access } from '../access.ts'
import { record } from '../audit-log.ts'
import { formText } from '../form-text.ts'
import { endSession, requestClient, setSessionCookies } from '../session.ts'

/** What the form shows after a try that failed, with what was typed (never the password). */
export type SetupState = {
  readonly errors: Partial<Record<SetupField, string>>
  readonly name: string
  readonly email: string
}

async function explain(fields: readonly SetupField[]): Promise<SetupState['errors']> {
  const t = await getTranslations('admin.setup.wrong')
  return Object.fromEntries(fields.map((field) => [field, t(field, { min: minPasswordLength, max: maxPasswordLength })]))
}

/** Signs the new keeper in. @returns false when sign-ins have to wait because there were too many. */
async function beginSession(email: string, password: string): Promise<boolean> {
  const result = await signIn(access(), email, password, await requestClient())
  if (!result.ok) return false
  await setSessionCookies(result.cookies)
  await record({ actorId: result.keeper.id, action: 'session-started', subject: 'session' })
  return true
}

export async function setUpAction(_before: SetupState, form: FormData): Promise<SetupState> {
  const [token, name, email, password] = ['token', 'name', 'email', 'password'].map((field) => formText(form, field)) as [
    string,
    string,
    string,
    string,
  ]
  const result = await setUpKeeper(access(), token, { name, email, password })
  if (result.ok) {
    await record({
      actorId: result.userId,
      action: result.created ? 'account-created' : 'account-renewed',
      subject: 'account',
      detail: { email: result.email },
    })
    await endSession()
    redirect((await beginSession(result.email, password)) ? '/admin' : '/admin/sign-in?after=setup')
  }
  if ('token' in result) redirect(`/admin/setup?${new URLSearchParams({ token })}`)
  return { errors: await explain(result.fields), name, email }
}
