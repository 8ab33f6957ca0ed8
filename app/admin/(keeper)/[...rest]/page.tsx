import { notFound } from 'next/navigation'
import { requireKeeper } from '../../session.ts'

/** Addresses that are no keepers' page. */
export default async function UnknownPage() {
  await requireKeeper('/admin')
  notFound()
}
