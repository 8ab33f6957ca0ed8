import type { Metadata, Range } from '#lib/report/index.ts'
import { saveEvidence } from './evidence.ts'
import { facetColumns } from './facet-columns.ts'
import { toJson } from './json.ts'
import type { Layers } from './layers.ts'
import type { Reader, Tx } from './open-store.ts'

/** What the rules made of a report, before it has a number. Identical outcomes have the same `contentHash`. */
export type VersionDraft = {
  readonly pipeline: string
  readonly contentHash: string
  readonly encoding: string
  readonly range: Range
  readonly title: string
  readonly titleSimplified: string
  readonly subtitle: string | null
  /** In the printed script, a paragraph a line. */
  readonly body: string
  readonly bodySimplified: string
  readonly simplifiedDiffers: boolean
  readonly layers: Layers
  readonly metadata: Metadata
}

async function saveParticipations(tx: Tx, versionId: number, { people }: Metadata): Promise<void> {
  const values = people.flatMap(({ value }) => (value === null ? [] : [value]))
  if (values.length === 0) return
  const data = values.map(({ name, post, actions }, position) => ({ versionId, position, name, post, actions: [...actions] }))
  await tx.db.participation.createMany({ data })
}

/** Finds the version of this content, or adds it with its evidence. It does not become the current one by this. */
export async function saveVersion(tx: Tx, reportId: number, observationId: number, draft: VersionDraft): Promise<number> {
  const { metadata, range, layers, ...columns } = draft
  const known = await tx.db.reportVersion.findUnique({
    where: { reportId_contentHash: { reportId, contentHash: draft.contentHash } },
    select: { id: true },
  })
  if (known) return known.id
  const { id } = await tx.db.reportVersion.create({
    data: {
      ...columns,
      ...facetColumns(metadata),
      reportId,
      observationId,
      sourceStart: range.start,
      sourceEnd: range.end,
      layers: toJson(layers),
    },
    select: { id: true },
  })
  await saveEvidence(tx, id, metadata)
  await saveParticipations(tx, id, metadata)
  return id
}

/** The current version's findings and text, for telling what a new one changes. */
export type CurrentVersion = {
  readonly id: number
  readonly contentHash: string
  readonly range: Range
  readonly title: string
  readonly body: string
  readonly bodySimplified: string
}

export async function readCurrentVersion(reader: Reader, reportId: number): Promise<CurrentVersion | null> {
  const report = await reader.db.report.findUnique({
    where: { id: reportId },
    select: {
      currentVersion: {
        select: { id: true, contentHash: true, sourceStart: true, sourceEnd: true, title: true, body: true, bodySimplified: true },
      },
    },
  })
  const version = report?.currentVersion
  if (!version) return null
  const { sourceStart, sourceEnd, ...rest } = version
  return { ...rest, range: { start: sourceStart, end: sourceEnd } }
}
