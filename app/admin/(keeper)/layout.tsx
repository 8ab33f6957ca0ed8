import { getTranslations } from 'next-intl/server'
import { AdminHeader } from '#components/admin/admin-header.tsx'
import { currentKeeper } from '../session.ts'
import { signOutAction } from './actions.ts'

export default async function KeeperLayout({ children }: LayoutProps<'/admin'>) {
  const [keeper, t] = await Promise.all([currentKeeper(), getTranslations('admin')])
  // Each page sends strangers to the sign-in itself, because it knows where they wanted to go.
  if (!keeper) return children
  const signOut = (
    <form action={signOutAction}>
      <button type="submit" className="link cursor-pointer py-1">
        {t('signOut')}
      </button>
    </form>
  )
  return (
    <>
      <AdminHeader keeperName={keeper.name} signOut={signOut} />
      <main id="main" className="mx-auto w-full max-w-7xl flex-1 px-4 py-6">
        {children}
      </main>
    </>
  )
}
