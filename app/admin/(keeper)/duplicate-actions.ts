'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { longestNote } from '#components/admin/note-length.ts'
import { forgetJudgement, ingestDeps, judgeDuplicates } from '#lib/ingest/index.ts'
import { inTransaction, readJudgements, readReport } from '#lib/store/index.ts'
import { archiveStore } from '../../archive.ts'
import { record } from '../audit-log.ts'
import { requireKeeper } from '../session.ts'
import { idOf } from './page-number.ts'

/** What the keeper gave as a reason; null where nothing was. */
const noteIn = (form: FormData) =>
  String(form.get('note') ?? '')
    .trim()
    .slice(0, longestNote) || null
const numberIn = (form: FormData, name: string) => idOf(String(form.get(name) ?? ''))

/** To another place of the same page a browser goes without asking anew, so the page is marked as changed first. */
function backToCopies(report: number): never {
  revalidatePath(`/admin/reports/${report}`)
  redirect(`/admin/reports/${report}#copies`)
}

/** Says of two reports whether they are captures of one article: `isSame` is `yes` or `no`. */
export async function judgeAction(form: FormData): Promise<never> {
  const keeper = await requireKeeper('/admin/reports')
  const [a, b, isSame] = [numberIn(form, 'report'), numberIn(form, 'other'), form.get('isSame') === 'yes']
  const note = noteIn(form)
  if (a === null) throw new Error('The form does not say which report it is about. Reload the page and try again.')
  const store = archiveStore()
  if (b === null || a === b || !(await readReport(store, b))) redirect(`/admin/reports/${a}?problem=number#copies`)
  const { writer } = ingestDeps(store)
  await inTransaction(store, (tx) => judgeDuplicates(tx, writer, { a, b, isSame, note, editorId: keeper.id }))
  const action = isSame ? 'duplicates-joined' : 'duplicates-parted'
  await record({ actorId: keeper.id, action, subject: `report:${a}`, detail: { other: b, ...(note && { note }) } })
  backToCopies(a)
}

/** Leaves two reports to their texts again. */
export async function forgetJudgementAction(form: FormData): Promise<never> {
  const keeper = await requireKeeper('/admin/reports')
  const [report, id] = [numberIn(form, 'report'), numberIn(form, 'judgement')]
  if (report === null || id === null) throw new Error('The form does not say what to take back. Reload the page and try again.')
  const store = archiveStore()
  const judgement = (await readJudgements(store, [report])).find((one) => one.id === id)
  if (judgement) {
    await inTransaction(store, (tx) => forgetJudgement(tx, ingestDeps(store).writer, judgement))
    const other = judgement.a === report ? judgement.b : judgement.a
    await record({ actorId: keeper.id, action: 'duplicates-forgotten', subject: `report:${report}`, detail: { other } })
  }
  backToCopies(report)
}
