import { getTranslations } from 'next-intl/server'
import { AdminLink } from '#components/admin/admin-link.tsx'
import { withCommand } from '#components/admin/command.tsx'
import { NarrowPage } from '#components/admin/narrow-page.tsx'
import { SetupForm } from '#components/admin/setup-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { maxPasswordLength, minPasswordLength, readSetupToken, type SetupTokenState } from '#lib/access/index.ts'
import { access } from '../access.ts'
import { setUpAction } from './actions.ts'

export async function generateMetadata() {
  const t = await getTranslations('admin.setup')
  // The address holds the token: it must not travel on.
  return { title: t('title'), referrer: 'same-origin' as const }
}

async function Refused({ state }: { readonly state: Exclude<SetupTokenState, 'open'> }) {
  const t = await getTranslations('admin.setup')
  return (
    <NarrowPage title={t(`refused.${state}`)}>
      <Notice kind="warning">
        <p>{t(`refusedText.${state}`)}</p>
        <p>{t.rich('remedy', withCommand)}</p>
      </Notice>
      <p className="mt-6">
        <AdminLink href="/admin/sign-in">{t('toSignIn')}</AdminLink>
      </p>
    </NarrowPage>
  )
}

export default async function SetupPage({ searchParams }: PageProps<'/admin/setup'>) {
  const { token } = await searchParams
  const state = typeof token === 'string' ? await readSetupToken(access(), token) : 'unknown'
  if (typeof token !== 'string' || state !== 'open') return <Refused state={state === 'open' ? 'unknown' : state} />
  const t = await getTranslations('admin.setup')
  const labels = {
    name: t('name'),
    nameHint: t('nameHint'),
    email: t('email'),
    password: t('password'),
    passwordHint: t('passwordHint', { min: minPasswordLength }),
    submit: t('submit'),
    submitting: t('submitting'),
    problem: t('wrong.title'),
  }
  return (
    <NarrowPage title={t('title')}>
      <p className="mb-6 text-muted">{t('lead', { hours: 24 })}</p>
      <SetupForm action={setUpAction} token={token} passwordLength={{ min: minPasswordLength, max: maxPasswordLength }} labels={labels} />
    </NarrowPage>
  )
}
