import type { ReportState } from '#lib/report/index.ts'
import type { Reader, Tx } from './open-store.ts'

/** A report's number, capture and state. */
export type ReportRecord = {
  readonly id: number
  readonly blobSha256: string
  readonly state: ReportState
  readonly supersededById: number | null
  readonly currentVersionId: number | null
}

const columns = { id: true, blobSha256: true, state: true, supersededById: true, currentVersionId: true } as const

/** The reports that were made of these captures, by number. */
export const readReportsOfBlobs = (reader: Reader, blobs: readonly string[]): Promise<ReportRecord[]> =>
  reader.db.report.findMany({ where: { blobSha256: { in: [...blobs] } }, select: columns, orderBy: { id: 'asc' } })

/** A new number, published, still without a version. */
export async function createReport(tx: Tx, blobSha256: string): Promise<number> {
  const { id } = await tx.db.report.create({ data: { blobSha256 }, select: { id: true } })
  return id
}

/**
 * Makes a version the one that readers see, of the capture that it was made from. A report that had been superseded is published
 * again; one that a keeper holds or has withdrawn stays so.
 */
export async function setCurrentVersion(tx: Tx, report: ReportRecord, versionId: number, blobSha256: string): Promise<void> {
  const revived = report.state === 'superseded' ? { state: 'published' as const, supersededById: null } : {}
  await tx.db.report.update({ where: { id: report.id }, data: { currentVersionId: versionId, blobSha256, ...revived } })
}

/** The report is no part of its page any more; `by` is the one that took in its text, if any did. */
export async function supersedeReport(tx: Tx, reportId: number, by: number | null): Promise<void> {
  await tx.db.report.update({ where: { id: reportId }, data: { state: 'superseded', supersededById: by } })
}
