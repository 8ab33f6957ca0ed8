'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { type SignInResult, signIn } from '#lib/access/index.ts'
import { access } from '../access.ts'
import { record } from '../audit-log.ts'
import { formText } from '../form-text.ts'
import { safeReturn } from '../safe-return.ts'
import { requestClient, setSessionCookies } from '../session.ts'

/** What the form shows after a try that failed; `email` is what was typed. */
export type SignInState = { readonly message: string | null; readonly email: string }

async function explain(result: Extract<SignInResult, { ok: false }>): Promise<string> {
  const t = await getTranslations('admin.signIn')
  return result.reason === 'wrong' ? t('wrong') : t('tooMany', { minutes: Math.ceil(result.waitSeconds / 60) })
}

export async function signInAction(_before: SignInState, form: FormData): Promise<SignInState> {
  const email = formText(form, 'email')
  const result = await signIn(access(), email, formText(form, 'password'), await requestClient())
  if (!result.ok) {
    // Tries that were not even looked at are left out, or anybody could fill the log.
    if (result.reason === 'wrong') {
      await record({ actorId: null, action: 'session-refused', subject: 'session', detail: { email: email.slice(0, 254) } })
    }
    return { message: await explain(result), email }
  }
  await setSessionCookies(result.cookies)
  await record({ actorId: result.keeper.id, action: 'session-started', subject: 'session' })
  redirect(safeReturn(formText(form, 'next')))
}
