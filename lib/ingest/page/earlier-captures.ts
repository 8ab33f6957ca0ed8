import type { CleanReport } from '#lib/report/index.ts'
import {
  type CurrentVersion,
  type Observation,
  type ReportRecord,
  readCurrentVersion,
  readObservationsOfBlob,
  readObservationsOfUrl,
  readReportsOfBlobs,
  type Tx,
} from '#lib/store/index.ts'
import { isLater } from './leading-observation.ts'
import { isSameArticle } from './same-article.ts'

/**
 * A report of the same article, from another capture of the same page. `follows`: it goes over to the capture at hand, which is the
 * later one; else the capture at hand is the earlier one, and gives the report an earlier version.
 */
export type Relative = { readonly report: ReportRecord; readonly current: CurrentVersion; readonly follows: boolean }

/** Whether a report of `blob` goes over to the observation's capture, gets an earlier version from it, or has nothing to do with it. */
async function relationOf(tx: Tx, blob: string, observation: Observation): Promise<'follows' | 'precedes' | 'none'> {
  const sightings = await readObservationsOfBlob(tx, blob)
  const here = sightings.filter(({ facts }) => facts.url !== null && facts.url === observation.facts.url)
  if (here.some((other) => isLater(other, observation))) return 'precedes'
  return here.length === sightings.length ? 'follows' : 'none'
}

/**
 * The reports that other captures of this page gave, at the same address or in the same file before it was edited. A capture that was
 * seen at a further address stands for that one, and keeps its reports.
 */
export async function readRelatives(tx: Tx, observation: Observation, overtaken: readonly Observation[]): Promise<readonly Relative[]> {
  const { url } = observation.facts
  const neighbours = [...overtaken, ...(url === null ? [] : await readObservationsOfUrl(tx, url))]
  const blobs = [...new Set(neighbours.map(({ blobSha256 }) => blobSha256))].filter((blob) => blob !== observation.blobSha256)
  const relatives: Relative[] = []
  for (const blob of blobs) {
    const relation = await relationOf(tx, blob, observation)
    if (relation === 'none') continue
    for (const report of await readReportsOfBlobs(tx, [blob])) {
      const current = await readCurrentVersion(tx, report.id)
      if (current) relatives.push({ report, current, follows: relation === 'follows' })
    }
  }
  return relatives
}

/** The relative that is the same article as a part of the page. */
export const relativeOf = (part: CleanReport, relatives: readonly Relative[]): Relative | null =>
  relatives.find(({ current }) => isSameArticle(current.body, part.texts.body?.text ?? '')) ?? null
