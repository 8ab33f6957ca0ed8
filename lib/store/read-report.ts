import type { Metadata, Range, ReportState } from '#lib/report/index.ts'
import { type Decision, readDecisions } from './decisions.ts'
import { metadataOf } from './evidence.ts'
import { fromJson } from './json.ts'
import type { Layers } from './layers.ts'
import { type Observation, observationOf, readObservationsOfBlob } from './observations.ts'
import type { Reader } from './open-store.ts'

/** One state of a report, with the evidence of every field. */
export type ReportVersion = {
  readonly id: number
  readonly pipeline: string
  readonly createdAt: Date
  readonly encoding: string
  /** The report's range in the decoded source. */
  readonly range: Range
  /** In the script in which it was read. */
  readonly title: string
  readonly titleSimplified: string
  readonly subtitle: string | null
  /** In the printed script, a paragraph a line. */
  readonly body: string
  readonly bodySimplified: string
  readonly layers: Layers
  readonly metadata: Metadata
  /** Days that the meeting's date may mean (ISO); null without a year. */
  readonly firstDay: string | null
  readonly lastDay: string | null
}

export type VersionSummary = {
  readonly id: number
  readonly pipeline: string
  readonly createdAt: Date
  readonly title: string
  readonly isCurrent: boolean
}

/** All that the page of a report shows. */
export type ReportDocument = {
  readonly id: number
  readonly state: ReportState
  readonly supersededById: number | null
  readonly createdAt: Date
  readonly updatedAt: Date
  /** The version asked for: by default the current one. */
  readonly version: ReportVersion
  /** The capture that the version was made from. */
  readonly observation: Observation
  /** Other addresses and times at which the same bytes were seen. */
  readonly otherObservations: readonly Observation[]
  /** Every version, newest first. */
  readonly versions: readonly VersionSummary[]
  readonly decisions: readonly Decision[]
}

const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

async function readVersion(reader: Reader, reportId: number, versionId: number) {
  const row = await reader.db.reportVersion.findFirst({
    where: { id: versionId, reportId },
    include: { evidence: true, observation: true },
  })
  if (row === null) return null
  const { id, pipeline, createdAt, encoding, title, titleSimplified, subtitle, body, bodySimplified } = row
  const version: ReportVersion = {
    ...{ id, pipeline, createdAt, encoding, title, titleSimplified, subtitle, body, bodySimplified },
    range: { start: row.sourceStart, end: row.sourceEnd },
    layers: fromJson<Layers>(row.layers),
    metadata: metadataOf(row.evidence, row.flags),
    firstDay: isoDay(row.firstDay),
    lastDay: isoDay(row.lastDay),
  }
  return { version, observation: observationOf(row.observation) }
}

/**
 * A report in any state; the caller decides who may see it. @returns null when the number, or the version's, is not known, or when
 * the report has no version.
 */
export async function readReport(reader: Reader, id: number, versionId?: number): Promise<ReportDocument | null> {
  const report = await reader.db.report.findUnique({ where: { id } })
  const wanted = versionId ?? report?.currentVersionId
  if (!report || !wanted) return null
  const [found, versions, decisions] = await Promise.all([
    readVersion(reader, id, wanted),
    reader.db.reportVersion.findMany({
      where: { reportId: id },
      select: { id: true, pipeline: true, createdAt: true, title: true },
      orderBy: { id: 'desc' },
    }),
    readDecisions(reader, id),
  ])
  if (found === null) return null
  const seen = await readObservationsOfBlob(reader, found.observation.blobSha256)
  const { state, supersededById, createdAt, updatedAt } = report
  return {
    ...{ id, state, supersededById, createdAt, updatedAt },
    ...found,
    otherObservations: seen.filter((observation) => observation.id !== found.observation.id),
    versions: versions.map((version) => ({ ...version, isCurrent: version.id === report.currentVersionId })),
    decisions,
  }
}
