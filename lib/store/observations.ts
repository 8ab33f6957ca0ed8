import { createHash } from 'node:crypto'
import type { CaptureFacts } from '#lib/report/index.ts'
import { chinaTime } from './china-time.ts'
import type { Observation as ObservationRow } from './generated/client.ts'
import { toNullableJson } from './json.ts'
import type { Reader, Tx } from './open-store.ts'

/** Where and when a capture was seen. */
export type Observation = {
  readonly id: number
  readonly blobSha256: string
  readonly facts: CaptureFacts
  /** Where the file lay, with `:LINE` for one of many in a file. */
  readonly path: string | null
  readonly declaredEncoding: string | null
  /** The sidecar says that the page was written for demonstration: nobody met, and nothing of it may be cited. */
  readonly invented: boolean
  readonly supersededById: number | null
  readonly createdAt: Date
}

/** An observation that may be new. `sidecar` is kept as it was found. */
export type ObservationDraft = {
  readonly blobSha256: string
  readonly facts: CaptureFacts
  readonly path: string | null
  readonly declaredEncoding: string | null
  readonly sidecar: unknown
}

const lineNumber = /:\d+$/

/** The address of a file of many pages is the file: a line that moves stays the same page. */
const addressOf = ({ facts, path }: ObservationDraft): string => facts.url ?? path?.replace(lineNumber, '') ?? facts.fileName

/** Identity: the same bytes, at the same address, of the same time, called the same kind of file. */
export function observationKey(draft: ObservationDraft): string {
  const fetchedAt = draft.facts.fetchedAt === null ? null : chinaTime(new Date(draft.facts.fetchedAt))
  const identity = [draft.blobSha256, addressOf(draft), fetchedAt, draft.facts.contentType]
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex')
}

/** Whether a sidecar marks its page as invented. */
export const saysInvented = (sidecar: ObservationRow['sidecar']): boolean =>
  typeof sidecar === 'object' && sidecar !== null && 'invented' in sidecar && sidecar.invented === true

export const observationOf = (row: ObservationRow): Observation => ({
  id: row.id,
  blobSha256: row.blobSha256,
  facts: {
    fileName: row.fileName,
    url: row.url,
    fetchedAt: row.fetchedAt === null ? null : chinaTime(row.fetchedAt),
    contentType: row.contentType,
  },
  path: row.path,
  declaredEncoding: row.declaredEncoding,
  invented: saysInvented(row.sidecar),
  supersededById: row.supersededById,
  createdAt: row.createdAt,
})

/** Finds the observation, or adds it. */
export async function saveObservation(tx: Tx, draft: ObservationDraft): Promise<Observation> {
  const key = observationKey(draft)
  const known = await tx.db.observation.findUnique({ where: { key } })
  if (known) return observationOf(known)
  const { fileName, url, fetchedAt, contentType } = draft.facts
  const row = await tx.db.observation.create({
    data: {
      key,
      blobSha256: draft.blobSha256,
      fileName,
      path: draft.path,
      url,
      fetchedAt: fetchedAt === null ? null : new Date(fetchedAt),
      contentType,
      declaredEncoding: draft.declaredEncoding,
      sidecar: toNullableJson(draft.sidecar),
    },
  })
  return observationOf(row)
}

/** Tells where or when the page was seen, and not only in which file it lies. */
const isSighting = (facts: CaptureFacts): boolean => facts.url !== null || facts.fetchedAt !== null

/**
 * Lets an observation stand for what its file says now: others of the same path that a corrected sidecar (same bytes), or an edit of
 * a file without address and time of its own, has overtaken are superseded by it. @returns the observations that were overtaken.
 */
export async function supersedeAtPath(tx: Tx, current: Observation): Promise<readonly Observation[]> {
  if (current.path === null) return []
  const rows = await tx.db.observation.findMany({ where: { path: current.path, supersededById: null, NOT: { id: current.id } } })
  const edited = !lineNumber.test(current.path) && !isSighting(current.facts)
  const overtaken = rows
    .map(observationOf)
    .filter((other) => other.blobSha256 === current.blobSha256 || (edited && !isSighting(other.facts)))
  if (overtaken.length > 0)
    await tx.db.observation.updateMany({ where: { id: { in: overtaken.map(({ id }) => id) } }, data: { supersededById: current.id } })
  if (current.supersededById !== null) await tx.db.observation.update({ where: { id: current.id }, data: { supersededById: null } })
  return overtaken
}

/** The observations of a capture that have not been superseded, oldest first. */
export async function readObservationsOfBlob(reader: Reader, blobSha256: string): Promise<readonly Observation[]> {
  const rows = await reader.db.observation.findMany({ where: { blobSha256, supersededById: null }, orderBy: { id: 'asc' } })
  return rows.map(observationOf)
}

/** The observations of an address that have not been superseded, oldest entry first. */
export async function readObservationsOfUrl(reader: Reader, url: string): Promise<readonly Observation[]> {
  const rows = await reader.db.observation.findMany({ where: { url, supersededById: null }, orderBy: { id: 'asc' } })
  return rows.map(observationOf)
}

/** The observations that this one superseded. */
export async function readOvertaken(reader: Reader, observationId: number): Promise<readonly Observation[]> {
  const rows = await reader.db.observation.findMany({ where: { supersededById: observationId }, orderBy: { id: 'asc' } })
  return rows.map(observationOf)
}
