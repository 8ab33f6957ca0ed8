'use server'

import { redirect } from 'next/navigation'
import { enqueueReingest } from '#lib/jobs/index.ts'
import { archiveStore } from '../../archive.ts'
import { record } from '../audit-log.ts'
import { endSession, requireKeeper } from '../session.ts'
import { parseScope, scopeSubject } from './reingest-scope.ts'

export async function signOutAction(): Promise<never> {
  const keeper = await requireKeeper('/admin')
  await endSession()
  await record({ actorId: keeper.id, action: 'session-ended', subject: 'session' })
  redirect('/admin/sign-in?after=sign-out')
}

/** Queues a re-ingest of what the form names and leads to its run. */
export async function reingestAction(form: FormData): Promise<never> {
  const keeper = await requireKeeper('/admin')
  const scope = parseScope(form.get('scope'))
  if (!scope) throw new Error('The form does not say what to re-ingest. Reload the page and try again.')
  const runId = await enqueueReingest(archiveStore(), scope, keeper.id)
  await record({ actorId: keeper.id, action: 'reingest-started', subject: scopeSubject(scope), detail: { run: runId } })
  redirect(`/admin/runs/${runId}`)
}
