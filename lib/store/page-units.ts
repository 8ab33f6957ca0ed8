import { type Observation, observationOf } from './observations.ts'
import type { Reader } from './open-store.ts'
import type { RunScope } from './runs.ts'

async function blobsOf(reader: Reader, scope: Exclude<RunScope, { readonly paths: readonly string[] }>): Promise<readonly string[] | null> {
  if ('all' in scope) return null
  if ('reportId' in scope) {
    const report = await reader.db.report.findUnique({ where: { id: scope.reportId }, select: { blobSha256: true } })
    return report ? [report.blobSha256] : []
  }
  const items = await reader.db.runItem.findMany({
    where: { runId: scope.runId },
    select: { observation: { select: { blobSha256: true } } },
  })
  return [...new Set(items.flatMap(({ observation }) => (observation ? [observation.blobSha256] : [])))]
}

/** What a keeper can still see: a capture that stands for its page, or one that a report shows though its file holds another page now. */
const inUse = {
  OR: [{ supersededById: null }, { blob: { reports: { some: { state: { not: 'superseded' as const } } } } }],
}

/**
 * The captures that a re-ingest of this scope goes over, each by the first of its observations (one that is not superseded before
 * one that is), oldest first.
 */
export async function readPageUnits(
  reader: Reader,
  scope: Exclude<RunScope, { readonly paths: readonly string[] }>,
): Promise<readonly Observation[]> {
  const blobs = await blobsOf(reader, scope)
  const rows = await reader.db.observation.findMany({
    where: { ...inUse, ...(blobs === null ? {} : { blobSha256: { in: [...blobs] } }) },
    distinct: ['blobSha256'],
    orderBy: [{ supersededById: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
  })
  return rows.map(observationOf).sort((a, b) => a.id - b.id)
}
