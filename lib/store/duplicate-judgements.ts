import type { Reader, Tx } from './open-store.ts'

/** A keeper's word on two reports: captures of one article, or not. */
export type JudgementDraft = {
  readonly a: number
  readonly b: number
  readonly isSame: boolean
  readonly note: string | null
  readonly editorId: string
}
export type Judgement = JudgementDraft & { readonly id: number; readonly createdAt: Date }

/** Notes a keeper's word; an earlier one on the same two is taken back by it. */
export async function saveJudgement(tx: Tx, { a, b, ...rest }: JudgementDraft): Promise<number> {
  const [aId, bId] = a < b ? [a, b] : [b, a]
  await tx.db.duplicateJudgement.updateMany({ where: { aId, bId, revokedAt: null }, data: { revokedAt: new Date() } })
  const { id } = await tx.db.duplicateJudgement.create({ data: { aId, bId, ...rest }, select: { id: true } })
  return id
}

/** Leaves two reports to their texts again. */
export async function revokeJudgement(tx: Tx, id: number): Promise<void> {
  await tx.db.duplicateJudgement.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
}

/** What keepers have said of these reports and not taken back, oldest first; the two reports of each in rising order. */
export async function readJudgements(reader: Reader, reportIds: readonly number[]): Promise<Judgement[]> {
  const among = { in: [...reportIds] }
  const rows = await reader.db.duplicateJudgement.findMany({
    where: { revokedAt: null, OR: [{ aId: among }, { bId: among }] },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ id, aId, bId, isSame, note, editorId, createdAt }) => ({ id, a: aId, b: bId, isSame, note, editorId, createdAt }))
}
