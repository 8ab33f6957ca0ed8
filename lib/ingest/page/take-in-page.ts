import {
  type Observation,
  readCurrentVersion,
  readObservationsOfBlob,
  readReportsOfBlobs,
  supersedeReport,
  type Tx,
} from '#lib/store/index.ts'
import type { Pipeline } from '../pipeline.ts'
import { readRelatives, relativeOf } from './earlier-captures.ts'
import { leadingObservation } from './leading-observation.ts'
import { bestOverlap, matchParts } from './match-parts.ts'
import { failedPage, type PageOutcome, pageOutcome, type ReportOutcome } from './page-outcome.ts'
import { type ReadPart, runPipeline } from './run-pipeline.ts'
import { addEarlierVersion, addPart, type CaptureInHand, type KnownReport, updateReport } from './store-part.ts'

async function readKnownReports(tx: Tx, blobSha256: string): Promise<readonly KnownReport[]> {
  const reports = await readReportsOfBlobs(tx, [blobSha256])
  const known = await Promise.all(reports.map(async (report) => ({ report, current: await readCurrentVersion(tx, report.id) })))
  return known.flatMap(({ report, current }) => (current ? [{ report, current }] : []))
}

/** Matches the parts with the reports in use first, then, for those left over, with superseded ones. */
function matchKnown(parts: readonly ReadPart[], known: readonly KnownReport[]): readonly (KnownReport | null)[] {
  const inUse = known.filter(({ report }) => report.state !== 'superseded')
  const outOfUse = known.filter(({ report }) => report.state === 'superseded')
  const match = (left: readonly ReadPart[], among: readonly KnownReport[]) =>
    matchParts(
      left.map(({ report }) => report.range),
      among.map(({ current }) => current.range),
    ).map((index) => (index === null ? null : (among[index] ?? null)))
  const first = match(parts, inUse)
  const left = parts.filter((_, index) => first[index] === null)
  const second = match(left, outOfUse)
  return parts.map((part, index) => first[index] ?? second[left.indexOf(part)] ?? null)
}

async function storeNewPart(tx: Tx, capture: CaptureInHand, part: ReadPart, relatives: Awaited<ReturnType<typeof readRelatives>>) {
  const relative = relativeOf(part.report, relatives)
  if (relative === null) return addPart(tx, capture, part)
  return relative.follows ? updateReport(tx, capture, part, relative) : addEarlierVersion(tx, capture, part, relative)
}

/** Reports of the page that no part answers to any more: the part that took in most of the text stands for them. */
async function supersedeLost(tx: Tx, lost: readonly KnownReport[], parts: readonly ReadPart[], stored: readonly ReportOutcome[]) {
  const ranges = parts.map(({ report }) => report.range)
  const outcomes: ReportOutcome[] = []
  for (const { report, current } of lost) {
    const heir = bestOverlap(current.range, ranges)
    await supersedeReport(tx, report.id, heir === null ? null : (stored[heir]?.reportId ?? null))
    const change = { reportId: report.id, field: 'state', before: report.state, after: 'superseded' }
    outcomes.push({ reportId: report.id, outcome: 'changed', isVisible: true, changes: [change], message: null })
  }
  return outcomes
}

/**
 * Passes a stored capture through the rules and stores what comes of it, in the caller's transaction.
 * @param overtaken observations of the same file that this one has just superseded
 * @returns the outcome, and which reports readers now see otherwise. A page that fails leaves its reports as they were.
 */
export async function takeInPage(
  tx: Tx,
  pipeline: Pipeline,
  observation: Observation,
  bytes: Uint8Array,
  overtaken: readonly Observation[] = [],
): Promise<{ readonly page: PageOutcome; readonly visible: readonly number[] }> {
  const leading = leadingObservation(await readObservationsOfBlob(tx, observation.blobSha256)) ?? observation
  const read = runPipeline(pipeline, bytes, leading.facts)
  if ('message' in read) return { page: failedPage(read.message), visible: [] }

  const capture: CaptureInHand = { pipeline: pipeline.version, observation: leading, read }
  const known = await readKnownReports(tx, observation.blobSha256)
  const matches = matchKnown(read.parts, known)
  const relatives = matches.includes(null) ? await readRelatives(tx, observation, overtaken) : []
  const stored: ReportOutcome[] = []
  for (const [index, part] of read.parts.entries()) {
    const match = matches[index]
    const taken = new Set(stored.map(({ reportId }) => reportId))
    const free = relatives.filter(({ report }) => !taken.has(report.id))
    stored.push(match ? await updateReport(tx, capture, part, match) : await storeNewPart(tx, capture, part, free))
  }
  const lost = known.filter((report) => !matches.includes(report) && !['superseded', 'withdrawn'].includes(report.report.state))
  const outcomes = [...stored, ...(await supersedeLost(tx, lost, read.parts, stored))]
  return { page: pageOutcome(outcomes), visible: outcomes.filter(({ isVisible }) => isVisible).map(({ reportId }) => reportId) }
}
