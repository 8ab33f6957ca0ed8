import {
  type CurrentVersion,
  createReport,
  type Observation,
  type ReportRecord,
  readDecisions,
  readMetadata,
  saveVersion,
  setCurrentVersion,
  type Tx,
} from '#lib/store/index.ts'
import { applyDecisions } from './apply-decisions.ts'
import { fieldChanges } from './field-changes.ts'
import type { ReportOutcome } from './page-outcome.ts'
import type { ReadPage, ReadPart } from './run-pipeline.ts'
import { versionDraft } from './version-draft.ts'

/** The capture that is being stored: the observation by whose facts it was read, and what the rules made of it. */
export type CaptureInHand = { readonly pipeline: string; readonly observation: Observation; readonly read: ReadPage }

/** A report that is there already, and its current version. */
export type KnownReport = { readonly report: ReportRecord; readonly current: CurrentVersion }

async function draftFor(tx: Tx, { pipeline, read }: CaptureInHand, part: ReadPart, reportId: number) {
  const metadata = applyDecisions(part.metadata, await readDecisions(tx, reportId))
  return versionDraft({ pipeline, page: read.page, clean: read.clean, report: part.report, metadata })
}

/** Gives a part of a page a number of its own. */
export async function addPart(tx: Tx, capture: CaptureInHand, part: ReadPart): Promise<ReportOutcome> {
  const { id, blobSha256 } = capture.observation
  const reportId = await createReport(tx, blobSha256)
  const versionId = await saveVersion(tx, reportId, id, await draftFor(tx, capture, part, reportId))
  const report = { id: reportId, blobSha256, state: 'published', supersededById: null, currentVersionId: null } as const
  await setCurrentVersion(tx, report, versionId, blobSha256)
  return { reportId, outcome: 'added', isVisible: true, changes: [], message: null }
}

/** Makes a part of the page the present state of a report that is there; nothing is written when it is that already. */
export async function updateReport(tx: Tx, capture: CaptureInHand, part: ReadPart, known: KnownReport): Promise<ReportOutcome> {
  const { report, current } = known
  const { blobSha256 } = capture.observation
  const draft = await draftFor(tx, capture, part, report.id)
  const isSame = draft.contentHash === current.contentHash && report.state !== 'superseded'
  if (isSame && report.blobSha256 === blobSha256)
    return { reportId: report.id, outcome: 'unchanged', isVisible: false, changes: [], message: null }
  const versionId = await saveVersion(tx, report.id, capture.observation.id, draft)
  await setCurrentVersion(tx, report, versionId, blobSha256)
  const before = { ...current, metadata: await readMetadata(tx, current.id) }
  const changes = isSame ? [] : fieldChanges(report.id, before, draft)
  return { reportId: report.id, outcome: isSame ? 'unchanged' : 'changed', isVisible: !isSame, changes, message: null }
}

/** Keeps a part of an earlier capture as an earlier version of the report that a later capture shows. */
export async function addEarlierVersion(tx: Tx, capture: CaptureInHand, part: ReadPart, { report }: KnownReport): Promise<ReportOutcome> {
  await saveVersion(tx, report.id, capture.observation.id, await draftFor(tx, capture, part, report.id))
  const message = 'A later capture of this page is shown; this one is kept as an earlier version.'
  return { reportId: report.id, outcome: 'unchanged', isVisible: false, changes: [], message }
}
