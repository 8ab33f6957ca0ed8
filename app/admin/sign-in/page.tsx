import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { withCommand } from '#components/admin/command.tsx'
import { NarrowPage } from '#components/admin/narrow-page.tsx'
import { SignInForm } from '#components/admin/sign-in-form.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { hasKeeper } from '#lib/access/index.ts'
import { access } from '../access.ts'
import { safeReturn } from '../safe-return.ts'
import { currentKeeper } from '../session.ts'
import { signInAction } from './actions.ts'

const done = { setup: 'done', 'sign-out': 'signedOut' } as const
const isDone = (value: unknown): value is keyof typeof done => typeof value === 'string' && value in done

export async function generateMetadata() {
  const t = await getTranslations('admin.signIn')
  return { title: t('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/admin/sign-in'>) {
  const { next, after } = await searchParams
  const [keeper, found, t] = await Promise.all([currentKeeper(), hasKeeper(access()), getTranslations('admin.signIn')])
  if (keeper) redirect(safeReturn(next))
  const labels = { email: t('email'), password: t('password'), submit: t('submit'), submitting: t('submitting') }
  return (
    <NarrowPage title={t('title')}>
      <p className="mb-6 text-muted">{t('lead')}</p>
      {isDone(after) && (
        <div className="mb-6">
          <Notice role="status">{t(done[after])}</Notice>
        </div>
      )}
      <SignInForm action={signInAction} next={safeReturn(next)} labels={labels} />
      <p className="mt-8 border-t border-line pt-4 text-sm text-muted">{t.rich(found ? 'lost' : 'first', withCommand)}</p>
    </NarrowPage>
  )
}
