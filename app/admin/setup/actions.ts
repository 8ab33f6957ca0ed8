'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { maxPasswordLength, minPasswordLength, type SetupField, setUpKeeper } from '#lib/access/index.ts'
import { access } from '../access.ts'
import { record } from '../audit-log.ts'
import { formText } from '../form-text.ts'
import { endSession } from '../session.ts'

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

export async function setUpAction(_before: SetupState, form: FormData): Promise<SetupState> {
  const [token, name, email] = [formText(form, 'token'), formText(form, 'name'), formText(form, 'email')]
  const result = await setUpKeeper(access(), token, { name, email, password: formText(form, 'password') })
  if (result.ok) {
    await record({
      actorId: result.userId,
      action: result.created ? 'account-created' : 'account-renewed',
      subject: 'account',
      detail: { email: result.email },
    })
    await endSession()
    redirect('/admin/sign-in?after=setup')
  }
  if ('token' in result) redirect(`/admin/setup?${new URLSearchParams({ token })}`)
  return { errors: await explain(result.fields), name, email }
}
